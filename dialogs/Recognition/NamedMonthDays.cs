namespace PartnerBot.Dialogs.Recognition;

/// <summary>Days with the name of their month: "3 maart", "3-mrt-2024", "de derde maart vorig jaar", "3 t/m 10 maart".</summary>
public static class NamedMonthDays
{
    public static Found<SaidDate>? At(Tokens tokens, int at, DateOnly today)
    {
        if (NumberOf(tokens, at) is not { } day)
        {
            return null;
        }

        var next = tokens.Text(day.Next) is "-" or "." or "/" ? day.Next + 1 : day.Next;
        return YearlyPeriods.MonthAt(tokens, next) is null ? Range(tokens, at, today) : WithMonthName(tokens, new(day.Value, next), today);
    }

    /// <summary>"3 t/m 10 maart": the month stands behind the last day only.</summary>
    private static Found<SaidDate>? Range(Tokens tokens, int at, DateOnly today)
    {
        if (NumberOf(tokens, at) is not { } first || Joiners.AfterAt(tokens, first.Next) is not { } next
            || NumberOf(tokens, next) is not { } last || YearlyPeriods.MonthAt(tokens, last.Next) is null)
        {
            return null;
        }

        var end = WithMonthName(tokens, last, today);
        if (end.Value.Span is not { } lastDay || first.Value > lastDay.From.Day)
        {
            return new(SaidDate.Impossible, end.Next);
        }

        var firstDay = lastDay.From.AddDays(first.Value - lastDay.From.Day);
        return new(new SaidDate(new DateSpan(firstDay, lastDay.To), false), end.Next);
    }

    private static Found<SaidDate> WithMonthName(Tokens tokens, Found<int> day, DateOnly today)
    {
        var month = YearlyPeriods.MonthAt(tokens, day.Next)!.Value;
        var next = tokens.Text(day.Next + 1) is "-" or "." or "/" ? day.Next + 2 : day.Next + 1;
        var year = YearReference.At(tokens, next, today);
        return new(CalendarDays.Said(day.Value, month, year?.Value, today), year?.Next ?? day.Next + 1);
    }

    private static Found<int>? NumberOf(Tokens tokens, int at) =>
        Numbers.OrdinalAt(tokens, at) is { Value: >= 1 and <= 99 } number ? number : null;
}
