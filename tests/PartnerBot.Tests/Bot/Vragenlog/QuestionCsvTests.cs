using System.Text;
using PartnerBot.Bot.Vragenlog;
using Xunit;

namespace PartnerBot.Tests.Bot.Vragenlog;

/// <summary>What a spreadsheet program reads.</summary>
public sealed class QuestionCsvTests
{
    [Fact]
    public void It_begins_with_a_byte_order_mark_and_has_semicolons_and_one_line_per_question()
    {
        var bytes = QuestionCsv.Of(QuestionGroups.Of([Asked("wie betaalt de tolk"), Asked("wie betaalt tolken")]));

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.Equal(
            [
                "Groep;Aantal in groep;Vraag;Reden;Dag;Afgekeurd artikel;Dichtstbijzijnde artikelen;Afgehandeld op;Afgehandeld door",
                "1;2;wie betaalt de tolk;Geweigerd;20-11-2026;;;;",
                "1;2;wie betaalt tolken;Geweigerd;20-11-2026;;;;",
            ],
            Lines(bytes));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31 bellen")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    public void A_cell_is_never_a_formula(string question) => Assert.StartsWith($"1;1;\"'{question}\";", Line(question), StringComparison.Ordinal);

    [Fact]
    public void Quotes_semicolons_and_lines_stay_inside_their_cell() =>
        Assert.StartsWith("1;1;\"zeg \"\"nee\"\"; en\ndan?\";", Line("zeg \"nee\"; en\ndan?"), StringComparison.Ordinal);

    [Fact]
    public void Who_handled_it_and_when_are_in_it()
    {
        var question = Asked("wie betaalt de tolk");
        (question.HandledAt, question.HandledBy) = (new DateTimeOffset(2026, 11, 20, 23, 30, 0, TimeSpan.Zero), "beheerder");

        Assert.EndsWith(";21-11-2026;beheerder", Lines(QuestionCsv.Of(QuestionGroups.Of([question])))[1], StringComparison.Ordinal);
    }

    private static string Line(string question)
    {
        var text = Encoding.UTF8.GetString(QuestionCsv.Of(QuestionGroups.Of([Asked(question)])));
        return text[(text.IndexOf("\r\n", StringComparison.Ordinal) + 2)..];
    }

    private static string[] Lines(byte[] csv) => Encoding.UTF8.GetString(csv[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static LoggedQuestion Asked(string question) => new() { At = AskedBefore.Noon, Question = question };
}
