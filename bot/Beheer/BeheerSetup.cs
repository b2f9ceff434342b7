using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using PartnerBot.Bot.Regie;
using PartnerBot.Bot.Security;
using PartnerBot.Bot.Vragenlog;

namespace PartnerBot.Bot.Beheer;

/// <summary>What the beheerder has besides pages; the pages themselves are mapped with those of the regie.</summary>
public static class BeheerSetup
{
    public const string CsvPath = "/beheer/onbeantwoord.csv";

    public static WebApplication MapBeheer(this WebApplication app)
    {
        app.MapGet(CsvPath, CsvAsync).RequireAuthorization(Policies.Beheer);
        return app;
    }

    /// <summary>As it stands in an address: <c>afgehandeld</c>, or anything else for what is open.</summary>
    internal static LogView ViewOf(string? stand) =>
        string.Equals(stand, nameof(LogView.Afgehandeld), StringComparison.OrdinalIgnoreCase) ? LogView.Afgehandeld : LogView.Open;

    private static async Task<FileContentHttpResult> CsvAsync(
        string? stand, HttpResponse response, QuestionLog log, TimeProvider clock, CancellationToken cancellation)
    {
        var view = ViewOf(stand);
        var page = await log.PageAsync(view, cancellation);
        var day = DutchTime.DayOf(clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        return TypedResults.File(QuestionCsv.Of(page.Groups), QuestionCsv.ContentType, $"vragen-{view.ToString().ToLowerInvariant()}-{day}.csv");
    }
}
