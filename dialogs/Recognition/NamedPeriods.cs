namespace PartnerBot.Dialogs.Recognition;

/// <summary>Weeks, months, years, weekends and what has a name: "vorige week", "eind maart", "afgelopen zomer", "vorig jaar kerst".</summary>
public static class NamedPeriods
{
    private static readonly HashSet<string> Between = ["in", "de", "het", "van", "rond", "met", "tijdens", "sinds", "begin", "eind", ","];

    public static Found<SaidDate>? At(Tokens tokens, int at, DateOnly today)
    {
        if (PartsOfPeriods.PartAt(tokens, at) is not { } part)
        {
            return WholeAt(tokens, at, today);
        }

        var start = at + 1;
        while (tokens.Text(start) is "van" or "de" or "het" or "in")
        {
            start++;
        }

        var whole = WholeAt(tokens, start, today) ?? YearFigures(tokens, start);
        return whole is { Value.Span: { } span } found ? new(new SaidDate(PartsOfPeriods.Of(span, part), false), found.Next) : null;
    }

    private static Found<SaidDate>? WholeAt(Tokens tokens, int at, DateOnly today)
    {
        if (CalendarAt(tokens, at, today) is { } calendar)
        {
            return YearThenPeriod(tokens, at, calendar, today) ?? calendar;
        }

        var isPointed = PastWords.IsLast(tokens.Text(at)) || PastWords.IsThis(tokens.Text(at)) || PastWords.IsNext(tokens.Text(at));
        if (YearlyPeriods.At(tokens, isPointed ? at + 1 : at) is not { } period)
        {
            return null;
        }

        if (PastWords.IsNext(tokens.Text(at)))
        {
            return Said(period.Value(today.Year + 1), period.Next);
        }

        return YearReference.At(tokens, period.Next, today) is { } year
            ? Said(period.Value(year.Value), year.Next)
            : Said(LastTime(period.Value, today, PastWords.IsLast(tokens.Text(at))), period.Next);
    }

    /// <summary>"vorig jaar (in) maart": the year comes first.</summary>
    private static Found<SaidDate>? YearThenPeriod(Tokens tokens, int at, Found<SaidDate> calendar, DateOnly today)
    {
        if (tokens.Text(at + 1) != "jaar" || calendar.Value.Span is not { } year)
        {
            return null;
        }

        var next = calendar.Next;
        int? part = null;
        while (Between.Contains(tokens.Text(next)))
        {
            part = PartsOfPeriods.PartAt(tokens, next) ?? part;
            next++;
        }

        if (YearlyPeriods.At(tokens, next) is not { } period)
        {
            return null;
        }

        var span = period.Value(year.From.Year);
        return Said(part is { } p ? PartsOfPeriods.Of(span, p) : span, period.Next);
    }

    private static Found<SaidDate>? CalendarAt(Tokens tokens, int at, DateOnly today)
    {
        var word = tokens.Text(at);
        var isVanDe = tokens.Has(at, "van de week");
        var back = PastWords.IsLast(word) ? 1 : 0;
        if (!isVanDe && back == 0 && !PastWords.IsThis(word) && !PastWords.IsNext(word))
        {
            return null;
        }

        var unit = tokens.Text(isVanDe ? at + 2 : at + 1);
        var next = isVanDe ? at + 3 : at + 2;
        if (PastWords.IsNext(word))
        {
            return unit is "week" or "maand" or "jaar" or "weekend" ? Said(DateSpan.Day(today.AddDays(7)), next) : null;
        }

        return unit switch
        {
            "week" => Said(Weeks.Of(today.AddDays(-7 * back)), next),
            "maand" => Said(MonthBack(today, back), next),
            "jaar" => Said(DateSpan.Year(today.Year - back), next),
            "weekend" or "weekeinde" => Said(Weekend(today, word), next),
            _ => null,
        };
    }

    private static DateSpan MonthBack(DateOnly today, int back)
    {
        var month = today.AddMonths(-back);
        return DateSpan.Month(month.Year, month.Month);
    }

    /// <summary>"Dit weekend" on a Saturday is now; "afgelopen weekend" is the last that is over.</summary>
    private static DateSpan Weekend(DateOnly today, string word)
    {
        var saturday = Weeks.Of(today).To.AddDays(-1);
        var isOver = saturday.AddDays(1) < today;
        var isNow = saturday <= today && PastWords.IsThis(word);
        saturday = isOver || isNow ? saturday : saturday.AddDays(-7);
        return new(saturday, saturday.AddDays(1));
    }

    /// <summary>The last one that has begun; with "afgelopen" the last one that is over.</summary>
    private static DateSpan LastTime(Func<int, DateSpan> period, DateOnly today, bool isOver)
    {
        for (var year = today.Year; ; year--)
        {
            var span = period(year);
            if (isOver ? span.To < today : span.From <= today)
            {
                return span;
            }
        }
    }

    private static Found<SaidDate>? YearFigures(Tokens tokens, int at) =>
        tokens.Text(at).Length == 4 && WrittenDates.YearAt(tokens, at) is { } year ? Said(DateSpan.Year(year.Value), year.Next) : null;

    private static Found<SaidDate> Said(DateSpan span, int next) => new(new SaidDate(span, false), next);
}
