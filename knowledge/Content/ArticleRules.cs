namespace PartnerBot.Knowledge.Content;

/// <summary>The rules for one article: everything it names exists, and it is built as a reader expects.</summary>
internal static class ArticleRules
{
    private const int SentencesInAnswer = 3;

    // The addresses /kennis/begrippen, /kennis/thema and /kennis/zoek are pages of their own.
    private static readonly string[] TakenAddresses = ["begrippen", "thema", "zoek"];

    // By which a first sentence says that something was then.
    private static readonly string[] WordsOfThen = ["vroeger", "toen", "destijds", "oud", "oude", "voorbij"];

    public static IEnumerable<ContentProblem> Problems(Article article, KnowledgeBase knowledge, DateOnly today)
    {
        var where = Where(article);
        return References(article, knowledge).Concat(Build(article)).Select(message => new ContentProblem(where, message))
            .Concat(ContentRules.Dates(where, article.CheckedOn, article.ExpiresOn, today));
    }

    /// <summary>An expired article is shown as expired; it stops nobody.</summary>
    public static IEnumerable<ContentProblem> Warnings(Article article, DateOnly today) =>
        article.HasExpired(today) ? [new ContentProblem(Where(article), $"expired on {article.ExpiresOn:yyyy-MM-dd}")] : [];

    /// <summary>Numbers that were replaced since 2012, offered to call.</summary>
    public static IEnumerable<ContentProblem> OldNumbers(KnowledgeBase knowledge, IReadOnlySet<string> oldNumbers)
    {
        var contacts = knowledge.Contacts.Values.Where(contact => oldNumbers.Contains(Digits(contact.Phone)))
            .Select(contact => new ContentProblem($"contact {contact.Id}", $"has the old number {contact.Phone}"));
        var links = ContentText.AllOf(knowledge)
            .SelectMany(text => TextRules.LinkTargets(text.Text).Where(target => IsOldNumber(target, oldNumbers))
                .Select(target => new ContentProblem(text.Where, $"offers the old number {target}")));
        return contacts.Concat(links);
    }

    private static IEnumerable<string> References(Article article, KnowledgeBase knowledge)
    {
        if (knowledge.Themes.All(theme => theme.Id != article.Theme))
        {
            yield return $"is of the theme '{article.Theme}', which does not exist";
        }

        foreach (var source in article.Sources.Where(source => !knowledge.Documents.ContainsKey(source.Document)))
        {
            yield return $"names the document '{source.Document}', which does not exist";
        }

        foreach (var id in article.SeeAlso.Where(id => id == article.Id || !knowledge.Articles.ContainsKey(id)))
        {
            yield return $"refers to the article '{id}', which does not exist or is itself";
        }

        foreach (var id in CallLinks.Ids(article.Markdown).Where(id => !knowledge.Contacts.ContainsKey(id)))
        {
            yield return $"asks to call '{id}', which is not a contact";
        }
    }

    private static IEnumerable<string> Build(Article article)
    {
        if (TakenAddresses.Contains(article.Id, StringComparer.Ordinal))
        {
            yield return "has an id that is the address of another page";
        }

        if (article.Sources.Count == 0 || article.Sources.Any(source => string.IsNullOrWhiteSpace(source.Section)))
        {
            yield return "has no source with a section";
        }

        var answer = Sentences.Of(article.Answer);
        if (!article.IsCard && answer.Count > SentencesInAnswer)
        {
            yield return $"answers in {answer.Count} sentences; at most {SentencesInAnswer}";
        }

        if (article.Status == ArticleStatus.Historisch && !SaysThen(answer[0]))
        {
            yield return "is historisch, and its first sentence does not say so: a year, or a word such as vroeger";
        }
    }

    private static bool SaysThen(string sentence) =>
        ReadingLevel.Words(sentence).Any(word => WordsOfThen.Contains(word, StringComparer.OrdinalIgnoreCase)) || HasYear(sentence);

    private static bool HasYear(string sentence) =>
        sentence.Split(' ', ',', ';', ':', '.', '(', ')', '-').Any(part => part is ['1', '9', _, _] or ['2', '0', _, _] && part.All(char.IsAsciiDigit));

    private static bool IsOldNumber(string target, IReadOnlySet<string> oldNumbers) =>
        target.StartsWith("tel:", StringComparison.Ordinal) && oldNumbers.Contains(Digits(target));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Where(Article article) => $"article {article.Id}";
}
