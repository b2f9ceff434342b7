namespace PartnerBot.Dialogs.Recognition;

/// <summary>What comes back every year and has a name: months, seasons, feasts, school holidays. School holidays are rough: regions differ.</summary>
public static class YearlyPeriods
{
    /// <summary>The longest name has this many words.</summary>
    public const int MostWords = 3;

    private static readonly string[][] MonthNames =
    [
        ["januari", "jan", "jannuari"], ["februari", "feb", "febr", "febuari"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"], ["juli", "jul"],
        ["augustus", "aug", "augustes"], ["september", "sep", "sept"], ["oktober", "okt", "october"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly Dictionary<string, int> Months = MonthNames
        .SelectMany((names, index) => names.Select(name => KeyValuePair.Create(name, index + 1)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Names with first and last day, as month and day; a last day before the first lies in the next year.</summary>
    private static readonly (string Names, (int Month, int Day) First, (int Month, int Day) Last)[] Fixed =
    [
        ("lente|voorjaar", (3, 1), (5, 31)),
        ("zomer", (6, 1), (8, 31)),
        ("herfst|najaar", (9, 1), (11, 30)),
        ("winter", (12, 1), (2, 28)),
        ("voorjaarsvakantie|krokusvakantie|carnavalsvakantie", (2, 10), (3, 5)),
        ("meivakantie", (4, 20), (5, 10)),
        ("zomervakantie|grote vakantie|zomervakanties", (7, 1), (8, 31)),
        ("herfstvakantie", (10, 10), (10, 31)),
        ("kerstvakantie", (12, 20), (1, 7)),
        ("sinterklaas|pakjesavond", (12, 5), (12, 5)),
        ("kerst|kerstmis|kerstdagen|de kerstdagen", (12, 25), (12, 26)),
        ("kerstavond", (12, 24), (12, 24)),
        ("eerste kerstdag|1 e kerstdag", (12, 25), (12, 25)),
        ("tweede kerstdag|2 e kerstdag", (12, 26), (12, 26)),
        ("oud en nieuw|jaarwisseling", (12, 31), (1, 1)),
        ("oudjaar|oudejaarsavond|oudjaarsavond", (12, 31), (12, 31)),
        ("nieuwjaar|nieuwjaarsdag", (1, 1), (1, 1)),
        ("koningsdag", (4, 27), (4, 27)),
        ("bevrijdingsdag", (5, 5), (5, 5)),
        ("dodenherdenking", (5, 4), (5, 4)),
        ("valentijnsdag|valentijn", (2, 14), (2, 14)),
        ("halloween", (10, 31), (10, 31)),
        ("schooljaar|het schooljaar", (8, 1), (7, 31)),
    ];

    /// <summary>Names with first and last day, counted from Easter Sunday.</summary>
    private static readonly (string Names, int First, int Last)[] AroundEaster =
    [
        ("carnaval", -49, -47), ("goede vrijdag", -2, -2), ("pasen|paasdagen|paasweekend", 0, 1), ("eerste paasdag", 0, 0), ("tweede paasdag", 1, 1),
        ("hemelvaart|hemelvaartsdag", 39, 39), ("pinksteren|pinksterweekend", 49, 50),
    ];

    private static readonly Dictionary<string, Func<int, DateSpan>> ByName = MakeTable();

    public static int? MonthAt(Tokens tokens, int at) => Months.TryGetValue(tokens.Text(at), out var month) ? month : null;

    /// <summary>The period whose name begins at this token, by year.</summary>
    public static Found<Func<int, DateSpan>>? At(Tokens tokens, int at)
    {
        for (var length = MostWords; length > 0; length--)
        {
            var name = length == 1 ? tokens.Text(at) : string.Join(' ', Enumerable.Range(at, length).Select(tokens.Text));
            if (ByName.TryGetValue(name, out var period))
            {
                return new(period, at + length);
            }
        }

        return null;
    }

    private static Dictionary<string, Func<int, DateSpan>> MakeTable()
    {
        var table = new Dictionary<string, Func<int, DateSpan>>(StringComparer.Ordinal);
        foreach (var (name, month) in Months)
        {
            table[name] = year => DateSpan.Month(year, month);
        }

        foreach (var (names, first, last) in Fixed)
        {
            Array.ForEach(names.Split('|'), name => table[name] = year => Between(year, first, last));
        }

        foreach (var (names, first, last) in AroundEaster)
        {
            Array.ForEach(names.Split('|'), name => table[name] = year => new(Easter(year).AddDays(first), Easter(year).AddDays(last)));
        }

        return table;
    }

    private static DateSpan Between(int year, (int Month, int Day) first, (int Month, int Day) last)
    {
        var endYear = last.CompareTo(first) < 0 ? year + 1 : year;
        var isEndOfFebruary = last == (2, 28);
        return new(new(year, first.Month, first.Day), new(endYear, last.Month, isEndOfFebruary ? DateTime.DaysInMonth(endYear, 2) : last.Day));
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var days = h + l - 7 * m + 114;
        return new(year, days / 31, days % 31 + 1);
    }
}
