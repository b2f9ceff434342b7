using System.Globalization;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Dates in figures: "19/11", "19-11-2026", "2026-09", "2025".</summary>
public static class WrittenDates
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    public static Found<SaidDate>? At(Tokens tokens, int at, DateOnly today)
    {
        if (!tokens.IsDigits(at))
        {
            return null;
        }

        return tokens.Text(at).Length switch
        {
            4 => YearFirst(tokens, at),
            1 or 2 => DayFirst(tokens, at, today),
            _ => null,
        };
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

        return new(new SaidDate(CalendarDays.Day(year.Value, month, Value(tokens, at + 4)), false), at + 5);
    }

    private static Found<SaidDate>? DayFirst(Tokens tokens, int at, DateOnly today)
    {
        var mark = tokens.Text(at + 1);
        if (mark is not ("-" or "/" or "."))
        {
            return null;
        }

        if (tokens.IsDigits(at + 2) && tokens.Text(at + 2).Length == 4)
        {
            return MonthAndYear(tokens, at);
        }

        if (!IsShort(tokens, at + 2) || IsClockTime(tokens, at))
        {
            return null;
        }

        var (dayNumber, month) = (Value(tokens, at), Value(tokens, at + 2));
        if (tokens.Text(at + 3) == mark && YearAt(tokens, at + 4) is { } year)
        {
            return new(new SaidDate(CalendarDays.Day(year.Value, month, dayNumber), false), year.Next);
        }

        // Figures go on: a telephone number or an account, not a day.
        if (tokens.IsDigits(at + 3) && tokens.Text(at + 3).Length != 4)
        {
            return null;
        }

        var last = YearAt(tokens, at + 3);
        return new(CalendarDays.Said(dayNumber, month, last?.Value, today), last?.Next ?? at + 3);
    }

    private static Found<SaidDate>? MonthAndYear(Tokens tokens, int at)
    {
        var month = Value(tokens, at);
        return YearAt(tokens, at + 2) is { } year && month is >= 1 and <= 12
            ? new(new SaidDate(DateSpan.Month(year.Value, month), false), year.Next)
            : null;
    }

    private static bool IsShort(Tokens tokens, int at) => tokens.IsDigits(at) && tokens.Text(at).Length <= 2;

    /// <summary>"om 20.30", "10.15 uur".</summary>
    private static bool IsClockTime(Tokens tokens, int at) => tokens.Text(at + 1) == "."
        && (tokens.Text(at - 1) is "om" or "rond" or "tegen" || tokens.Text(at + 3) is "uur" or "u" || Value(tokens, at + 2) > 12);

    private static int Value(Tokens tokens, int at) => int.Parse(tokens.Text(at), CultureInfo.InvariantCulture);
}
