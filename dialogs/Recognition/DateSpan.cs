using System.Globalization;
using System.Runtime.InteropServices;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>One day or more, both ends included. Days are those of Europe/Amsterdam.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    public static DateSpan Day(DateOnly day) => new(day, day);

    public static DateSpan Month(int year, int month) => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));

    public static DateSpan Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    public bool IsDay => From == To;

    public bool IsMonth => this == Month(From.Year, From.Month);

    public bool IsYear => this == Year(From.Year);

    /// <summary>True when it begins and ends with a month.</summary>
    public bool IsMonths => From.Day == 1 && To.Day == DateTime.DaysInMonth(To.Year, To.Month);

    /// <summary>As it is kept: <c>2026-11-19</c>, <c>2026-09</c>, <c>2026</c> or <c>2026-07-01/2026-08-31</c>.</summary>
    public string Value
    {
        get
        {
            if (IsDay)
            {
                return Iso(From);
            }

            if (IsMonth)
            {
                return Iso(From)[..7];
            }

            return IsYear ? Iso(From)[..4] : $"{Iso(From)}/{Iso(To)}";
        }
    }

    public bool Contains(DateSpan other) => From <= other.From && To >= other.To;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A date as someone said it.</summary>
/// <param name="Span">Null when it was written as a date but does not exist, as 31 February.</param>
/// <param name="IsAbout">Said with "ongeveer", or in a way that is never exact, as "twee weken geleden".</param>
public sealed record SaidDate(DateSpan? Span, bool IsAbout)
{
    public static SaidDate Impossible { get; } = new(null, false);
}
