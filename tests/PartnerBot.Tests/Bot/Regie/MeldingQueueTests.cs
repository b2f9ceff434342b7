using PartnerBot.Bot.Meldingen;
using Xunit;

namespace PartnerBot.Tests.Bot.Regie;

/// <summary>What the queue shows, and in which order, on a real database file.</summary>
public sealed class MeldingQueueTests : IDisposable
{
    private readonly QueueDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Urgent_comes_first_and_then_the_newest()
    {
        _database.Add(SomeMelding.With("OLD", hoursAgo: 9), SomeMelding.With("NEW", hoursAgo: 1), SomeMelding.With("URGENT", hoursAgo: 20, urgent: true));

        Assert.Equal(["URGENT", "NEW", "OLD"], await NumbersAsync());
    }

    [Fact]
    public async Task What_is_equal_in_the_sorted_column_stays_urgent_first_and_newest()
    {
        _database.Add(
            SomeMelding.With("A", hoursAgo: 3, gemeente: "Zwolle"),
            SomeMelding.With("B", hoursAgo: 2, gemeente: "Assen"),
            SomeMelding.With("C", hoursAgo: 1, gemeente: "Assen"),
            SomeMelding.With("D", hoursAgo: 5, gemeente: "Assen", urgent: true));

        Assert.Equal(["D", "C", "B", "A"], await NumbersAsync(sort: new QueueSort(QueueColumn.Gemeente, QueueDirection.Ascending)));
    }

    [Theory]
    [InlineData(QueueColumn.Number)]
    [InlineData(QueueColumn.ReceivedAt)]
    [InlineData(QueueColumn.Urgent)]
    [InlineData(QueueColumn.Gemeente)]
    [InlineData(QueueColumn.AgeClass)]
    [InlineData(QueueColumn.SignalCount)]
    [InlineData(QueueColumn.Request)]
    [InlineData(QueueColumn.Status)]
    public async Task Every_column_sorts_both_ways(QueueColumn column)
    {
        _database.Add(
            SomeMelding.With("A", hoursAgo: 3, gemeente: "Assen", age: "0-11", signals: 1, request: ("advies", "Advies")),
            SomeMelding.With("B", hoursAgo: 1, urgent: true, gemeente: "Zwolle", age: "16-17", signals: 4, request: ("registreren", "Registreren"), status: MeldingStatus.TeVerifieren));

        Assert.Equal(["A", "B"], await NumbersAsync(sort: new QueueSort(column, QueueDirection.Ascending)));
        Assert.Equal(["B", "A"], await NumbersAsync(sort: new QueueSort(column, QueueDirection.Descending)));
    }

    [Fact]
    public async Task Each_filter_keeps_only_what_it_names()
    {
        _database.Add(
            SomeMelding.With("K7M4-PX3R", hoursAgo: 48, gemeente: "Assen", age: "0-11", signals: 0),
            SomeMelding.With("THE-ONE", hoursAgo: 1, urgent: true, gemeente: "Zwolle", age: "16-17", signals: 4, request: ("casusoverleg", "Overleg"), status: MeldingStatus.InOnderzoek));

        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(Number: "the one")));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(ReceivedFrom: SomeMelding.Noon.AddHours(-1))));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(Urgent: true)));
        Assert.Equal(["K7M4-PX3R"], await NumbersAsync(new QueueFilter(Urgent: false)));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(Gemeente: "zwo")));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(AgeClass: "16-17")));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(AtLeastSignals: 4)));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(Request: "casusoverleg")));
        Assert.Equal(["THE-ONE"], await NumbersAsync(new QueueFilter(Status: MeldingStatus.InOnderzoek)));
        Assert.Empty(await NumbersAsync(new QueueFilter(Gemeente: "Zwolle", Urgent: false)));
    }

    [Theory]
    [InlineData("k7m4px3r")]
    [InlineData("K7M4-PX3R")]
    [InlineData(" k7m4   px3r ")]
    [InlineData("súdwest")]
    [InlineData("bestelbus witte")]
    [InlineData("100%")]
    public async Task Search_finds_every_word_in_number_gemeente_or_facts(string search)
    {
        _database.Add(
            SomeMelding.With("K7M4-PX3R", gemeente: "Súdwest-Fryslân", facts: "Een witte bestelbus, 100% zeker."),
            SomeMelding.With("OTHER", facts: "Een rode bestelbus, 100 keer."));

        Assert.Equal(["K7M4-PX3R"], await NumbersAsync(search: search));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("- ' %")]
    public async Task A_search_without_words_finds_everything(string? search)
    {
        _database.Add(SomeMelding.With("A"), SomeMelding.With("B", hoursAgo: 1, gemeente: null));

        Assert.Equal(["A", "B"], await NumbersAsync(search: search));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap_and_the_total_counts_them_all()
    {
        _database.Add([.. SomeMelding.Many(7)]);

        var first = await _database.Queue.PageAsync(QueueRequest.First(4), CancellationToken.None);
        var second = await _database.Queue.PageAsync(QueueRequest.First(4) with { Skip = 4 }, CancellationToken.None);

        Assert.Equal(7, first.Total);
        Assert.Equal(7, second.Total);
        Assert.Equal(["P3CA-A000", "P3CA-A001", "P3CA-A002", "P3CA-A003", "P3CA-A004", "P3CA-A005", "P3CA-A006"],
            first.Rows.Concat(second.Rows).Select(row => row.Number));
    }

    [Fact]
    public async Task A_row_says_what_is_asked_in_the_words_of_the_answer()
    {
        _database.Add(SomeMelding.With("A", request: ("casusoverleg", "Bespreek dit in een casusoverleg")));

        var page = await _database.Queue.PageAsync(QueueRequest.First(1), CancellationToken.None);
        var choices = await _database.Queue.ChoicesAsync(CancellationToken.None);

        Assert.Equal("Bespreek dit in een casusoverleg", page.Rows[0].Request);
        Assert.Equal([new QueueChoice("casusoverleg", "Bespreek dit in een casusoverleg")], choices.Requests);
        Assert.Equal(["12-15"], choices.AgeClasses);
    }

    [Fact]
    public async Task One_melding_has_its_answers_in_the_order_in_which_they_were_asked()
    {
        _database.Add(SomeMelding.With("K7M4-PX3R"), SomeMelding.With("OTHER"));

        var melding = await _database.Queue.FindAsync(" k7m4-px3r ", CancellationToken.None);

        Assert.Equal(["signaal.dure-spullen", "signaal.twee-telefoons", "signaal.opgehaald", "gemeente", "feiten", "vraag"],
            melding!.Answers.Select(answer => answer.QuestionId));
        Assert.Null(await _database.Queue.FindAsync("NOT-HERE", CancellationToken.None));
    }

    private async Task<IEnumerable<string>> NumbersAsync(QueueFilter? filter = null, QueueSort? sort = null, string? search = null)
    {
        var page = await _database.Queue.PageAsync(new QueueRequest(0, 100, sort, filter ?? QueueFilter.None, search), CancellationToken.None);
        Assert.Equal(page.Rows.Count, page.Total);
        return page.Rows.Select(row => row.Number);
    }
}
