using System.Globalization;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Dates in figures, and days with the name of their month: "19/11", "19-11-2026", "2026-09", "3 maart", "2025".</summary>
public static class WrittenDates
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;
    private const int YearsBack = 8;

    public static Found<SaidDate>? At(Tokens tokens, int at, DateOnly today)
    {
        if (RangeInMonth(tokens, at, today) is { } range)
        {
            return range;
        }

        if (!tokens.IsDigits(at))
        {
            return NumberOf(tokens, at) is { } day && YearlyPeriods.MonthAt(tokens, day.Next) is not null ? WithMonthName(tokens, day, today) : null;
        }

        if (tokens.Text(at).Length == 4)
        {
            return YearFirst(tokens, at);
        }

        return tokens.Text(at).Length > 2 ? null : DayFirst(tokens, at, today);
    }

    /// <summary>"2026", "'26" or "26" behind a month; null when no year stands here.</summary>
    public static Found<int>? YearAt(Tokens tokens, int at)
    {
        var start = tokens.Text(at) is "'" or "’" ? at + 1 : at;
        if (!tokens.IsDigits(start) || tokens.Text(start).Length is not (2 or 4))
        {
            return null;
        }

        var year = Value(tokens, start);
        year = tokens.Text(start).Length == 2 ? 2000 + year : year;
        return year is >= EarliestYear and <= LatestYear ? new(year, start + 1) : null;
    }

    /// <summary>"3 t/m 10 maart": the month stands behind the last day only.</summary>
    private static Found<SaidDate>? RangeInMonth(Tokens tokens, int at, DateOnly today)
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

    private static Found<SaidDate>? YearFirst(Tokens tokens, int at)
    {
        if (YearAt(tokens, at) is not { } year)
        {
            return null;
        }

        if (tokens.Text(at + 1) is not "-" || !IsShort(tokens, at + 2))
        {
            return new(new SaidDate(DateSpan.Year(year.Value), false), year.Next);
        }

        var month = Value(tokens, at + 2);
        if (tokens.Text(at + 3) is not "-" || !IsShort(tokens, at + 4))
        {
            var span = month is >= 1 and <= 12 ? DateSpan.Month(year.Value, month) : (DateSpan?)null;
            return new(new SaidDate(span, false), at + 3);
        }

        return new(new SaidDate(Day(year.Value, month, Value(tokens, at + 4)), false), at + 5);
    }

    private static Found<SaidDate>? DayFirst(Tokens tokens, int at, DateOnly today)
    {
        var mark = tokens.Text(at + 1);
        if (mark is not ("-" or "/" or "."))
        {
            return NumberOf(tokens, at) is { } day && YearlyPeriods.MonthAt(tokens, day.Next) is not null ? WithMonthName(tokens, day, today) : null;
        }

        if (tokens.IsDigits(at + 2) && tokens.Text(at + 2).Length == 4)
        {
            return MonthAndYear(tokens, at);
        }

        if (!IsShort(tokens, at + 2) || IsClockTime(tokens, at))
        {
            return YearlyPeriods.MonthAt(tokens, at + 2) is null ? null : WithMonthName(tokens, new(Value(tokens, at), at + 2), today);
        }

        var (dayNumber, month) = (Value(tokens, at), Value(tokens, at + 2));
        if (tokens.Text(at + 3) == mark && YearAt(tokens, at + 4) is { } year)
        {
            return new(new SaidDate(Day(year.Value, month, dayNumber), false), year.Next);
        }

        // Figures go on: a telephone number or an account, not a day.
        if (tokens.IsDigits(at + 3) && tokens.Text(at + 3).Length != 4)
        {
            return null;
        }

        var last = YearAt(tokens, at + 3);
        return new(Resolve(dayNumber, month, last?.Value, today), last?.Next ?? at + 3);
    }

    private static Found<SaidDate>? MonthAndYear(Tokens tokens, int at)
    {
        var month = Value(tokens, at);
        return YearAt(tokens, at + 2) is { } year && month is >= 1 and <= 12
            ? new(new SaidDate(DateSpan.Month(year.Value, month), false), year.Next)
            : null;
    }

    private static Found<SaidDate> WithMonthName(Tokens tokens, Found<int> day, DateOnly today)
    {
        var month = YearlyPeriods.MonthAt(tokens, day.Next)!.Value;
        var next = tokens.Text(day.Next + 1) is "-" or "." or "/" ? day.Next + 2 : day.Next + 1;
        var year = YearReference.At(tokens, next, today);
        return new(Resolve(day.Value, month, year?.Value, today), year?.Next ?? day.Next + 1);
    }

    /// <summary>Without a year: the last time this day has been.</summary>
    private static SaidDate Resolve(int day, int month, int? year, DateOnly today)
    {
        if (year is { } given)
        {
            return new(Day(given, month, day), false);
        }

        for (var back = 0; back <= YearsBack; back++)
        {
            if (Day(today.Year - back, month, day) is { } found && found.From <= today)
            {
                return new(found, false);
            }
        }

        return SaidDate.Impossible;
    }

    private static DateSpan? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateSpan.Day(new(year, month, day)) : null;

    private static Found<int>? NumberOf(Tokens tokens, int at) =>
        Numbers.OrdinalAt(tokens, at) is { Value: >= 1 and <= 99 } number ? number : null;

    private static bool IsShort(Tokens tokens, int at) => tokens.IsDigits(at) && tokens.Text(at).Length <= 2;

    /// <summary>"om 20.30", "10.15 uur".</summary>
    private static bool IsClockTime(Tokens tokens, int at) => tokens.Text(at + 1) == "."
        && (tokens.Text(at - 1) is "om" or "rond" or "tegen" || tokens.Text(at + 3) is "uur" or "u" || Value(tokens, at + 2) > 12);

    private static int Value(Tokens tokens, int at) => int.Parse(tokens.Text(at), CultureInfo.InvariantCulture);
}
