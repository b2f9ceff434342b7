namespace PartnerBot.Knowledge.Content;

/// <summary>The rules of the house for one thing in the content at a time.</summary>
internal static class ContentRules
{
    public static IEnumerable<ContentProblem> Options(Question question)
    {
        var where = $"question {question.Id}";
        var takesOptions = question.Kind is QuestionKind.Keuze or QuestionKind.Meerkeuze;
        if (takesOptions && question.Options.Count < 2)
        {
            yield return new ContentProblem(where, "has fewer than two answers to choose from");
        }

        if (!takesOptions && question.Options.Count > 0)
        {
            yield return new ContentProblem(where, "has answers to choose from, but its kind takes none");
        }

        foreach (var twice in Twice(question.Options.Select(o => o.Id)).Concat(Twice(question.Options.Select(o => o.Text))))
        {
            yield return new ContentProblem(where, $"has the answer '{twice}' twice");
        }
    }

    public static IEnumerable<ContentProblem> Verified(Guidance guidance, DateOnly today) =>
        Verified($"guidance {guidance.Id}", guidance.Sources, guidance.CheckedOn, guidance.ExpiresOn, today);

    public static IEnumerable<ContentProblem> Verified(Contact contact, DateOnly today) =>
        Verified($"contact {contact.Id}", [contact.Source], contact.CheckedOn, contact.ExpiresOn, today);

    /// <summary>What cannot be true of the two dates, whatever the day.</summary>
    public static IEnumerable<ContentProblem> Dates(string where, DateOnly checkedOn, DateOnly expiresOn, DateOnly today)
    {
        if (checkedOn == default || checkedOn > today)
        {
            yield return new ContentProblem(where, "was not checked on a day in the past");
        }

        if (expiresOn <= checkedOn)
        {
            yield return new ContentProblem(where, "expires before it was checked");
        }
    }

    private static IEnumerable<ContentProblem> Verified(
        string where, IReadOnlyList<string> sources, DateOnly checkedOn, DateOnly expiresOn, DateOnly today)
    {
        if (sources.Count == 0 || sources.Any(string.IsNullOrWhiteSpace))
        {
            yield return new ContentProblem(where, "has no source");
        }

        foreach (var problem in Dates(where, checkedOn, expiresOn, today))
        {
            yield return problem;
        }

        if (expiresOn < today)
        {
            yield return new ContentProblem(where, $"expired on {expiresOn:yyyy-MM-dd}");
        }
    }

    public static IEnumerable<ContentProblem> Wording(ContentText text)
    {
        foreach (var message in TextRules.Problems(text.Text))
        {
            yield return new ContentProblem(text.Where, message);
        }

        if (!text.MayHavePlaceholders && TextRules.HasPlaceholder(text.Text))
        {
            yield return new ContentProblem(text.Where, "has a place to fill in; only sentences may");
        }
    }

    public static IEnumerable<ContentProblem> Origin(ContentText text, IReadOnlyList<string> beginnings) =>
        ReadingLevel.Words(text.Text)
            .Where(word => beginnings.Any(b => word.StartsWith(b, StringComparison.OrdinalIgnoreCase)))
            .Select(word => new ContentProblem(text.Where, $"is about nationality or ethnicity: '{word}'"));

    public static IEnumerable<ContentProblem> Danger(KnowledgeBase knowledge)
    {
        var unspoken = knowledge.Danger.Dangerous.Select(d => d.Kind).Distinct(StringComparer.Ordinal)
            .Where(kind => !knowledge.Sentences.ContainsKey($"gevaar.{kind}"));
        var capitals = knowledge.Danger.Expressions.Where(HasCapitals);
        return unspoken.Select(kind => new ContentProblem($"danger {kind}", $"there is no sentence gevaar.{kind}"))
            .Concat(capitals.Select(e => new ContentProblem("gevaar/uitdrukkingen.txt", $"'{e}' must be lower case")));
    }

    public static IEnumerable<ContentProblem> Commands(IReadOnlyDictionary<string, IReadOnlyList<string>> commands)
    {
        var phrases = commands.Values.SelectMany(p => p).ToList();
        return Twice(phrases).Select(p => new ContentProblem("woorden/opdrachten.yml", $"'{p}' stands there twice"))
            .Concat(phrases.Where(HasCapitals).Select(p => new ContentProblem("woorden/opdrachten.yml", $"'{p}' must be lower case")));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> values) =>
        values.GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key);

    private static bool HasCapitals(string phrase) => phrase.Any(char.IsUpper);
}
