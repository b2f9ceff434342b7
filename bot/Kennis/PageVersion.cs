using System.Globalization;
using PartnerBot.Bot.Regie;

namespace PartnerBot.Bot.Kennis;

/// <summary>
/// Which version of the knowledge base a page shows: the content is read once, at start, and what has expired changes at midnight.
/// A browser that has this version asks again and gets no second copy.
/// </summary>
public sealed class PageVersion(TimeProvider clock)
{
    private readonly long _started = clock.GetUtcNow().UtcTicks;

    /// <summary>The day in the Netherlands.</summary>
    public DateOnly Today => DutchTime.DayOf(clock.GetUtcNow());

    /// <summary>The page, or only that nothing has changed. For pages without anything of a visitor in them.</summary>
    public IResult Keep(HttpContext http, Func<IResult> page)
    {
        var version = string.Create(CultureInfo.InvariantCulture, $"\"{_started:x}-{Today:yyyyMMdd}\"");
        http.Response.Headers.ETag = version;
        http.Response.Headers.CacheControl = "no-cache";
        return http.Request.Headers.IfNoneMatch.Contains(version) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : page();
    }
}
