namespace PartnerBot.Dialogs.Recognition;

/// <summary>Days by name: "gisteravond", "eergisteren", "maandag", "afgelopen dinsdag", "vorige week woensdag", "dinsdag vorige week".</summary>
public static class NamedDays
{
    private static readonly (string Beginning, int DaysAgo)[] NearDays = [("eergister", 2), ("gister", 1)];

    private static readonly HashSet<string> Today =
    [
        "vandaag", "vanmorgen", "vanochtend", "vanmiddag", "vanavond", "vannacht", "zojuist", "zonet", "daarnet", "daarstraks",
    ];

    private static readonly HashSet<string> Future = ["morgen", "overmorgen", "morgenavond", "morgenochtend", "morgenmiddag"];

    private static readonly string[] Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly HashSet<string> PartsOfDay = ["", "ochtend", "morgen", "middag", "avond", "nacht", "s"];

    public static Found<SaidDate>? At(Tokens tokens, int at, DateOnly today)
    {
        var word = tokens.Text(at);
        // "nu" and "net" say when only if they are all that is said: "ze is nu 15".
        if (Today.Contains(word) || (tokens.Count == 1 && word is "nu" or "net"))
        {
            return Day(today, at + 1);
        }

        if (Future.Contains(word))
        {
            return Day(today.AddDays(1), at + 1);
        }

        foreach (var (beginning, daysAgo) in NearDays)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return Day(today.AddDays(-daysAgo), at + 1);
            }
        }

        return WeekdayAt(tokens, at, today);
    }

    private static Found<SaidDate>? WeekdayAt(Tokens tokens, int at, DateOnly today)
    {
        if (PastWords.IsLast(tokens.Text(at)) && tokens.Text(at + 1) == "week" && WeekdayOf(tokens.Text(at + 2)) is { } inLastWeek)
        {
            return Day(Weeks.Of(today.AddDays(-7)).From.AddDays(FromMonday(inLastWeek)), at + 3);
        }

        var isLast = PastWords.IsLast(tokens.Text(at));
        var start = isLast || PastWords.IsThis(tokens.Text(at)) ? at + 1 : at;
        if (WeekdayOf(tokens.Text(start)) is not { } weekday)
        {
            return null;
        }

        if (PastWords.IsLast(tokens.Text(start + 1)) && tokens.Text(start + 2) == "week")
        {
            return Day(Weeks.Of(today.AddDays(-7)).From.AddDays(FromMonday(weekday)), start + 3);
        }

        // "vrijdag 13 november": the day of the month is surer than the weekday.
        var next = tokens.Text(start + 1) is "," or "de" ? start + 2 : start + 1;
        if ((NamedMonthDays.At(tokens, next, today) ?? WrittenDates.At(tokens, next, today)) is { Value.Span: { IsDay: true } } written)
        {
            return written;
        }

        var daysAgo = ((int)today.DayOfWeek - weekday + 7) % 7;
        return Day(today.AddDays(daysAgo == 0 && isLast ? -7 : -daysAgo), start + 1);
    }

    private static int? WeekdayOf(string word)
    {
        var found = Array.FindIndex(Weekdays, day => word.StartsWith(day, StringComparison.Ordinal) && PartsOfDay.Contains(word[day.Length..]));
        return found < 0 ? null : found;
    }

    private static int FromMonday(int weekday) => (weekday + 6) % 7;

    private static Found<SaidDate> Day(DateOnly day, int next) => new(new SaidDate(DateSpan.Day(day), false), next);
}

/// <summary>Weeks begin on Monday.</summary>
public static class Weeks
{
    public static DateSpan Of(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }
}
