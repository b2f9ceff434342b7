namespace PartnerBot.Dialogs.Recognition;

/// <summary>The beginning, the middle and the end of a month, a year, or anything else with a first and last day.</summary>
public static class PartsOfPeriods
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.Ordinal)
    {
        ["begin"] = 0, ["midden"] = 1, ["half"] = 1, ["medio"] = 1, ["halverwege"] = 1, ["eind"] = 2, ["einde"] = 2,
    };

    /// <summary>First and last month of what people call the beginning, the middle and the end of a year.</summary>
    private static readonly (int First, int Last)[] PartsOfYear = [(1, 3), (5, 8), (10, 12)];

    /// <summary>0, 1 or 2 when the word that stands here names a part.</summary>
    public static int? PartAt(Tokens tokens, int at) => Names.TryGetValue(tokens.Text(at), out var part) ? part : null;

    public static DateSpan Of(DateSpan whole, int part)
    {
        if (whole.IsMonth)
        {
            var start = whole.From.AddDays(part * 10);
            return new(start, part == 2 ? whole.To : start.AddDays(9));
        }

        if (whole.IsYear)
        {
            var (first, last) = PartsOfYear[part];
            return new(DateSpan.Month(whole.From.Year, first).From, DateSpan.Month(whole.From.Year, last).To);
        }

        var days = whole.To.DayNumber - whole.From.DayNumber + 1;
        return days < 3 ? whole : new(whole.From.AddDays(days * part / 3), whole.From.AddDays(days * (part + 1) / 3 - 1));
    }
}
