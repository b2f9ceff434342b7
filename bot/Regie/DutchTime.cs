using System.Globalization;

namespace PartnerBot.Bot.Regie;

/// <summary>Moments as people in the Netherlands read and write them: Europe/Amsterdam.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>For a column, for example <c>za 21 nov 2026, 15:41</c>.</summary>
    public static string Short(DateTimeOffset moment) => Local(moment).ToString("ddd d MMM yyyy, HH:mm", Dutch);

    /// <summary>For a sentence, for example <c>zaterdag 21 november 2026 om 15:41</c>.</summary>
    public static string Long(DateTimeOffset moment) => Local(moment).ToString("dddd d MMMM yyyy 'om' HH:mm", Dutch);

    /// <summary>For a sentence, for example <c>21 november 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    /// <summary>For a machine that reads the page: ISO 8601 with the offset of that day.</summary>
    public static string Machine(DateTimeOffset moment) => Local(moment).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    private static DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
}
