using System.Globalization;
using System.Text;
using PartnerBot.Bot.Regie;

namespace PartnerBot.Bot.Vragenlog;

/// <summary>
/// The log as a spreadsheet: UTF-8 with a byte order mark and semicolons, as Excel in Dutch opens it. A cell that would be a formula gets an
/// apostrophe in front, so that what someone typed is never run (OWASP, CSV injection).
/// </summary>
public static class QuestionCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly string[] Heads =
        ["Groep", "Aantal in groep", "Vraag", "Reden", "Dag", "Afgekeurd artikel", "Dichtstbijzijnde artikelen", "Afgehandeld op", "Afgehandeld door"];

    /// <summary>One line per question, in the order of the groups.</summary>
    public static byte[] Of(IReadOnlyList<QuestionGroup> groups)
    {
        var text = new StringBuilder();
        Line(text, Heads);
        foreach (var (group, index) in groups.Select((group, index) => (group, index)))
        {
            foreach (var question in group.Questions)
            {
                Line(text, Cells(group, index + 1, question));
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Cells(QuestionGroup group, int number, LoggedQuestion question) =>
    [
        number.ToString(CultureInfo.InvariantCulture), group.Count.ToString(CultureInfo.InvariantCulture), question.Question, question.Reason.ToString(),
        Day(question.At), question.Article ?? "", question.Nearest, question.HandledAt is { } handled ? Day(handled) : "", question.HandledBy ?? "",
    ];

    private static string Day(DateTimeOffset moment) => DutchTime.DayOf(moment).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        var harmless = IsFormula(value) ? "'" + value : value;
        return harmless.AsSpan().ContainsAny(";\"\r\n\t") || harmless != value ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    /// <summary>Also behind spaces, which some programs take away, and with the signs of double width that they read as the same.</summary>
    private static bool IsFormula(string value) =>
        value is ['\t' or '\r' or '\n', ..] || value.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
}
