namespace PartnerBot.Dialogs.Recognition;

/// <summary>A day and a month, with or without a year, as a day that exists.</summary>
public static class CalendarDays
{
    /// <summary>Far enough for 29 February, also around a century that has none.</summary>
    private const int YearsBack = 8;

    /// <summary>Without a year: the last time this day has been.</summary>
    public static SaidDate Said(int day, int month, int? year, DateOnly today)
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

    /// <summary>Null when there is no such day.</summary>
    public static DateSpan? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? DateSpan.Day(new(year, month, day)) : null;
}
