using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Beheer;

/// <summary>A text that someone must check again on time.</summary>
/// <param name="Id">Of an article, a contact or a page of guidance.</param>
public sealed record DatedText(TextKind Kind, string Id, string Title, DateOnly ExpiresOn);

public enum TextKind
{
    Artikel,
    Contact,
    Uitleg,
}

/// <summary>What was taken from one source: who checks it again, has that source at hand.</summary>
/// <param name="Texts">First to expire first. A text with two sources stands under both.</param>
public sealed record SourceTexts(string Source, IReadOnlyList<DatedText> Texts);

/// <summary>Which texts have expired and which will soon, per source.</summary>
public sealed class ExpiryOverview(KnowledgeBase knowledge, DateOnly today)
{
    public const int DaysAhead = 90;

    /// <summary>Sources with the first text to expire first.</summary>
    public IReadOnlyList<SourceTexts> Sources { get; } =
    [
        .. Rows(knowledge).GroupBy(row => row.Source, row => row.Text)
            .Select(source => new SourceTexts(source.Key, [.. source.Distinct().OrderBy(text => text.ExpiresOn).ThenBy(text => text.Title, StringComparer.OrdinalIgnoreCase)]))
            .OrderBy(source => source.Texts[0].ExpiresOn).ThenBy(source => source.Source, StringComparer.OrdinalIgnoreCase),
    ];

    public int Expired => Count(HasExpired);

    public int Soon => Count(ExpiresSoon);

    public int Total => Count(_ => true);

    /// <summary>When the first text expires that has not yet; null when there is none.</summary>
    public DateOnly? Next => Sources.SelectMany(source => source.Texts).Where(text => !HasExpired(text)).Select(text => (DateOnly?)text.ExpiresOn).Min();

    /// <summary>True after the last day a text was checked for.</summary>
    public bool HasExpired(DatedText text) => text.ExpiresOn < today;

    /// <summary>True for what expires within <see cref="DaysAhead"/> days from today, today included.</summary>
    public bool ExpiresSoon(DatedText text) => !HasExpired(text) && text.ExpiresOn <= today.AddDays(DaysAhead);

    // A text that stands under two sources is one text.
    private int Count(Func<DatedText, bool> counts) => Sources.SelectMany(source => source.Texts).Distinct().Count(counts);

    private static IEnumerable<(string Source, DatedText Text)> Rows(KnowledgeBase knowledge)
    {
        var articles = knowledge.Articles.Values.SelectMany(article => article.Sources.Select(source => (
            knowledge.Documents.TryGetValue(source.Document, out var document) ? document.Title : source.Document,
            new DatedText(TextKind.Artikel, article.Id, article.Title, article.ExpiresOn))));
        var guidance = knowledge.Guidance.Values.SelectMany(page => page.Sources.Select(source =>
            (DocumentIn(source), new DatedText(TextKind.Uitleg, page.Id, page.Title, page.ExpiresOn))));
        var contacts = knowledge.Contacts.Values.Select(contact =>
            (DocumentIn(contact.Source), new DatedText(TextKind.Contact, contact.Id, contact.Name, contact.ExpiresOn)));
        return articles.Concat(guidance).Concat(contacts);
    }

    // Written as "Feiten nu (2026), paragraaf 2.1: 112 bij direct gevaar".
    private static string DocumentIn(string source) =>
        source.IndexOf(", paragraaf", StringComparison.Ordinal) is var end && end < 0 ? source : source[..end];
}
