using PartnerBot.Bot.Meldingen;

namespace PartnerBot.Bot.Regie;

/// <summary>
/// What someone was looking at in the queue, so that coming back from a melding is coming back to the same rows.
/// Lives as long as the circuit and never in the address: a search may name a person.
/// </summary>
public sealed class WachtrijStand
{
    public const int RowsPerPage = 25;

    public string? Search { get; set; }
    public QueueFilter Filter { get; set; } = QueueFilter.None;
    public QueueSort? Sort { get; set; }
    public int Page { get; set; }

    public bool Narrowed => Filter != QueueFilter.None || !string.IsNullOrWhiteSpace(Search);

    public QueueRequest Request => new(Page * RowsPerPage, RowsPerPage, Sort, Filter, Search);
}
