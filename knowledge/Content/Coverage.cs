namespace PartnerBot.Knowledge.Content;

/// <summary>Which of the questions people ask have an article, and which part of a source each article stands on.</summary>
/// <param name="Asked">How many questions the sets hold.</param>
/// <param name="Answered">How many of them have exactly one article.</param>
/// <param name="Unanswered">Those without an article, the <paramref name="Unanswerable"/> left out.</param>
/// <param name="AnsweredTwice">Those with more than one.</param>
/// <param name="Unanswerable">Those to which no source has an answer.</param>
/// <param name="Sources">By document and section.</param>
public sealed record Coverage(
    int Asked,
    int Answered,
    IReadOnlyList<string> Unanswered,
    IReadOnlyList<string> AnsweredTwice,
    IReadOnlyList<string> Unanswerable,
    IReadOnlyList<SourceUse> Sources)
{
    public static Coverage Of(KnowledgeBase knowledge, CheckFiles files)
    {
        var answers = AnswersOf(knowledge);
        return new Coverage(
            files.Questions.Count,
            files.Questions.Count(id => answers[id].Count() == 1),
            [.. files.Questions.Where(id => !answers.Contains(id) && !files.Unanswerable.ContainsKey(id))],
            [.. files.Questions.Where(id => answers[id].Skip(1).Any())],
            [.. files.Unanswerable.Keys],
            SourcesOf(knowledge));
    }

    /// <summary>Every question must have one article, or a reason why it has none.</summary>
    internal static IEnumerable<ContentProblem> Problems(KnowledgeBase knowledge, CheckFiles files)
    {
        var answers = AnswersOf(knowledge);
        var coverage = Of(knowledge, files);
        var unknown = answers.Select(answer => answer.Key).Concat(files.Unanswerable.Keys).Except(files.Questions, StringComparer.Ordinal);
        return coverage.Unanswered.Select(id => new ContentProblem($"question {id}", "has no article"))
            .Concat(coverage.AnsweredTwice.Select(id => new ContentProblem($"question {id}", $"has more than one article: {string.Join(", ", answers[id].Order(StringComparer.Ordinal))}")))
            .Concat(files.Unanswerable.Keys.Where(answers.Contains).Select(id => new ContentProblem($"question {id}", $"was said to have no answer, and has one: {answers[id].First()}")))
            .Concat(unknown.Select(id => new ContentProblem($"question {id}", "is in none of the question sets")));
    }

    private static ILookup<string, string> AnswersOf(KnowledgeBase knowledge) =>
        knowledge.Articles.Values.SelectMany(article => article.Questions.Select(question => (question, article.Id)))
            .ToLookup(row => row.question, row => row.Id, StringComparer.Ordinal);

    // An article can name several sections of a document in one go: "2.3.2; 7.5.1".
    private static List<SourceUse> SourcesOf(KnowledgeBase knowledge) =>
    [
        .. knowledge.Articles.Values
            .SelectMany(article => article.Sources.SelectMany(source => source.Section.Split(';', StringSplitOptions.TrimEntries)
                .Select(section => (source.Document, Section: section, article.Id))))
            .GroupBy(row => (row.Document, row.Section), row => row.Id)
            .Select(use => new SourceUse(use.Key.Document, use.Key.Section, [.. use.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
            .OrderBy(use => use.Document, StringComparer.Ordinal).ThenBy(use => use.Section, StringComparer.Ordinal),
    ];
}

/// <param name="Section">Without sign, for example <c>3.4.4</c>.</param>
/// <param name="Articles">Ids of the articles that stand on it.</param>
public sealed record SourceUse(string Document, string Section, IReadOnlyList<string> Articles);
