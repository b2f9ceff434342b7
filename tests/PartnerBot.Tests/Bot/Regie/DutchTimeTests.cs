using PartnerBot.Bot.Regie;
using Xunit;

namespace PartnerBot.Tests.Bot.Regie;

public sealed class DutchTimeTests
{
    [Theory]
    [InlineData("2026-11-21T14:41:00Z", "za 21 nov 2026, 15:41", "zaterdag 21 november 2026 om 15:41", "2026-11-21T15:41:00+01:00")]
    [InlineData("2026-07-01T22:30:00Z", "do 2 jul 2026, 00:30", "donderdag 2 juli 2026 om 00:30", "2026-07-02T00:30:00+02:00")]
    public void A_moment_is_written_as_in_Amsterdam(string moment, string shortly, string inFull, string forMachines)
    {
        var utc = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(shortly, DutchTime.Short(utc));
        Assert.Equal(inFull, DutchTime.Long(utc));
        Assert.Equal(forMachines, DutchTime.Machine(utc));
    }

    [Theory]
    [InlineData(2026, 11, 21, 23)]
    [InlineData(2026, 3, 29, 23)]
    [InlineData(2026, 3, 30, 22)]
    [InlineData(2026, 10, 25, 22)]
    public void A_day_starts_at_midnight_in_Amsterdam_on_either_side_of_summer_time(int year, int month, int day, int utcHourOfTheDayBefore)
    {
        var date = new DateOnly(year, month, day);

        var start = DutchTime.StartOf(date);

        Assert.Equal(TimeSpan.Zero, start.Offset);
        Assert.Equal(date.AddDays(-1), DateOnly.FromDateTime(start.UtcDateTime));
        Assert.Equal(utcHourOfTheDayBefore, start.Hour);
        Assert.Equal(date, DutchTime.DayOf(start));
        Assert.Equal(date.AddDays(-1), DutchTime.DayOf(start.AddTicks(-1)));
    }
}
