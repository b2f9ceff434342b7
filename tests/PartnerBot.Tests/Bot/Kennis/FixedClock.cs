using System.Globalization;

namespace PartnerBot.Tests.Bot.Kennis;

/// <summary>A clock that stands still.</summary>
/// <param name="moment">ISO 8601, UTC when it names no offset.</param>
internal sealed class FixedClock(string moment) : TimeProvider
{
    private readonly DateTimeOffset _now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public override DateTimeOffset GetUtcNow() => _now;
}
