namespace PartnerBot.Knowledge.Content;

/// <summary>Whether an article tells what holds now.</summary>
public enum ArticleStatus
{
    /// <summary>Holds now.</summary>
    Actueel,

    /// <summary>Held then; its first sentence says what replaced it.</summary>
    Historisch,

    /// <summary>Holds only where its first sentence says.</summary>
    Regionaal,

    /// <summary>To be checked; its text says what is uncertain and with whom to check it.</summary>
    Onzeker,
}

/// <summary>One answer of the knowledge base, B1 Dutch.</summary>
/// <param name="Id">Also its file name and its address, <c>/kennis/{Id}</c>.</param>
/// <param name="Theme">Id of a <see cref="Content.Theme"/>.</param>
/// <param name="Markdown">First paragraph: the answer. <c>{bel:id}</c> stands for the name and number of a contact.</param>
/// <param name="CheckedOn">When a person last checked it.</param>
/// <param name="ExpiresOn">After this day it must be checked again, and is shown as expired.</param>
public sealed record Article(string Id, string Title, string Theme, string Markdown, DateOnly CheckedOn, DateOnly ExpiresOn)
{
    /// <summary>Ids of the question sets it answers (BN, KM, HR, AC); empty for a <see cref="IsCard">card</see>.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>For whom it is: <c>onderwijs</c>, <c>politie</c>, ... or <c>iedereen</c>.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public ArticleStatus Status { get; init; }

    public IReadOnlyList<ArticleSource> Sources { get; init; } = [];

    /// <summary>Ids of related articles.</summary>
    public IReadOnlyList<string> SeeAlso { get; init; } = [];

    /// <summary>A page to print and keep (role card, checklist, overview) instead of the answer to one question.</summary>
    public bool IsCard { get; init; }

    /// <summary>The first paragraph: at most three sentences that answer the question.</summary>
    public string Answer => Markdown.IndexOf("\n\n", StringComparison.Ordinal) is var end && end < 0 ? Markdown : Markdown[..end];

    /// <summary>True after the last day it was checked for.</summary>
    public bool HasExpired(DateOnly today) => ExpiresOn < today;
}

/// <summary>Where a fact comes from.</summary>
/// <param name="Document">Id of a <see cref="SourceDocument"/>.</param>
/// <param name="Section">Paragraph or page, without sign.</param>
/// <param name="According">Whose fact it is, where the document collects facts of others; else null.</param>
public sealed record ArticleSource(string Document, string Section, string? According);

/// <summary>A document articles are based on.</summary>
/// <param name="Year">Of publication, as written.</param>
public sealed record SourceDocument(string Id, string Title, string Publisher, string Year, string About);

/// <summary>A shelf of the knowledge base.</summary>
public sealed record Theme(string Id, string Title, string About);

/// <summary>A term or abbreviation of the field.</summary>
/// <param name="Also">Other spellings and the full name, found in a text like the term itself.</param>
/// <param name="Meaning">One to three sentences; what is historical says what replaced it.</param>
public sealed record GlossaryTerm(string Term, IReadOnlyList<string> Also, string Meaning, string Source);
