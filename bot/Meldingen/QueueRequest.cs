namespace PartnerBot.Bot.Meldingen;

/// <summary>Which rows of the queue someone wants to see.</summary>
/// <param name="Skip">Rows to pass over.</param>
/// <param name="Take">Rows at most.</param>
/// <param name="Sort">Null: urgent first, then newest.</param>
/// <param name="Search">Words that must each occur in the number, the gemeente or the facts; null for everything.</param>
public sealed record QueueRequest(int Skip, int Take, QueueSort? Sort, QueueFilter Filter, string? Search)
{
    public static QueueRequest First(int take) => new(0, take, null, QueueFilter.None, null);
}

public sealed record QueueSort(QueueColumn Column, QueueDirection Direction);

public enum QueueDirection
{
    Ascending,
    Descending,
}

public enum QueueColumn
{
    Number,
    ReceivedAt,
    Urgent,
    Gemeente,
    AgeClass,
    SignalCount,
    Request,
    Status,
}

/// <summary>One condition per column; null asks nothing of that column.</summary>
/// <param name="ReceivedFrom">The first moment that still counts.</param>
/// <param name="AtLeastSignals">The least number of signals.</param>
public sealed record QueueFilter(
    string? Number = null,
    DateTimeOffset? ReceivedFrom = null,
    bool? Urgent = null,
    string? Gemeente = null,
    string? AgeClass = null,
    int? AtLeastSignals = null,
    string? Request = null,
    MeldingStatus? Status = null)
{
    public static QueueFilter None { get; } = new();
}

/// <summary>A melding as one line of the queue.</summary>
/// <param name="Request">What the melder asks, in the words of the answer.</param>
public sealed record QueueRow(
    string Number,
    DateTimeOffset ReceivedAt,
    bool Urgent,
    string? Gemeente,
    string AgeClass,
    int SignalCount,
    string? Request,
    MeldingStatus Status);

/// <param name="Total">How many rows the request has without paging.</param>
public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int Total);

/// <summary>What a filter can choose from: the values that occur.</summary>
public sealed record QueueChoices(IReadOnlyList<string> AgeClasses, IReadOnlyList<QueueChoice> Requests)
{
    public static QueueChoices None { get; } = new([], []);
}

/// <param name="Value">As it is stored.</param>
/// <param name="Shown">As a person reads it.</param>
public sealed record QueueChoice(string Value, string Shown);
