namespace PartnerBot.Knowledge.Content;

/// <summary>What the check found.</summary>
/// <param name="Problems">Each must be put right before the content can be used.</param>
/// <param name="Warnings">What someone must look at, while it can be used: articles that expired.</param>
/// <param name="Hardest">The texts that read hardest, hardest first: information, not a problem.</param>
public sealed record ContentReport(
    IReadOnlyList<ContentProblem> Problems, IReadOnlyList<ContentProblem> Warnings, IReadOnlyList<ReadText> Hardest, Coverage Coverage);

/// <param name="Where">Sort and id, for example <c>guidance bel-112</c>.</param>
/// <param name="Score">Flesch-Douma; lower is harder.</param>
public sealed record ReadText(string Where, double Score);

/// <summary>Proves that content and flows fit together, and that every text keeps the rules of the house.</summary>
public static class ContentCheck
{
    private const int HardestShown = 10;

    // A formula over sentences says nothing about a label or a button.
    private const int WordsToMeasure = 15;

    /// <param name="today">In the Netherlands; guidance and contacts that expired before it are a problem, articles a warning.</param>
    public static ContentReport Run(KnowledgeBase knowledge, CheckFiles files, ReachableIds reachable, DateOnly today)
    {
        var texts = ContentText.AllOf(knowledge).ToList();
        List<ContentProblem> problems =
        [
            .. Fit("question", knowledge.Questions.Keys, reachable.Questions),
            .. Fit("page", knowledge.Pages.Keys, reachable.Pages),
            .. Fit("guidance", knowledge.Guidance.Keys, reachable.Guidance),
            .. Fit("sentence", knowledge.Sentences.Keys, reachable.Sentences),
            .. Missing("contact", knowledge.Contacts.Keys, reachable.Contacts),
            .. knowledge.Questions.Values.SelectMany(ContentRules.Options),
            .. knowledge.Guidance.Values.SelectMany(g => ContentRules.Verified(g, today)),
            .. knowledge.Contacts.Values.SelectMany(c => ContentRules.Verified(c, today)),
            .. texts.SelectMany(ContentRules.Wording),
            .. texts.Where(t => t.AsksAboutSomeone).SelectMany(t => ContentRules.Origin(t, knowledge.OriginWords)),
            .. ContentRules.Danger(knowledge),
            .. ContentRules.Commands(knowledge.Commands),
            .. Library(knowledge, files, today),
        ];
        var warnings = knowledge.Articles.Values.SelectMany(article => ArticleRules.Warnings(article, today));
        return new ContentReport(problems, [.. warnings], Hardest(texts), Coverage.Of(knowledge, files));
    }

    private static IEnumerable<ContentProblem> Library(KnowledgeBase knowledge, CheckFiles files, DateOnly today) =>
    [
        .. knowledge.Articles.Values.SelectMany(article => ArticleRules.Problems(article, knowledge, today)),
        .. ArticleRules.OldNumbers(knowledge, files.OldNumbers),
        .. GlossaryRules.Problems(knowledge.Glossary),
        .. Coverage.Problems(knowledge, files),
        .. PhrasingRules.Problems(knowledge, files.Phrasings),
    ];

    private static IEnumerable<ContentProblem> Fit(string sort, IEnumerable<string> present, IReadOnlySet<string> reachable)
    {
        var known = present.ToHashSet(StringComparer.Ordinal);
        var idle = known.Where(id => !reachable.Contains(id));
        return Missing(sort, known, reachable).Concat(idle.Select(id => new ContentProblem($"{sort} {id}", "nothing leads to this text")));
    }

    private static IEnumerable<ContentProblem> Missing(string sort, IEnumerable<string> present, IReadOnlySet<string> reachable) =>
        reachable.Except(present, StringComparer.Ordinal).Select(id => new ContentProblem($"{sort} {id}", "is used and has no text"));

    private static List<ReadText> Hardest(IEnumerable<ContentText> texts) =>
    [
        .. texts.Where(t => ReadingLevel.Words(t.Text).Count() >= WordsToMeasure)
            .Select(t => new ReadText(t.Where, Math.Round(ReadingLevel.Of(t.Text) ?? 0, 1)))
            .OrderBy(t => t.Score).ThenBy(t => t.Where, StringComparer.Ordinal).Take(HardestShown),
    ];
}
