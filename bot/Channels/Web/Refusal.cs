using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using PartnerBot.Bot.Channels.Web.Views;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>Why a request is not taken, in words of <c>weigeringen.json</c>: a page for people, a problem body for the script.</summary>
public sealed record Refusal(string Id, int Status)
{
    public static Refusal OtherSite { get; } = new("andere-site", StatusCodes.Status403Forbidden);
    public static Refusal TooLarge { get; } = new("te-groot", StatusCodes.Status413PayloadTooLarge);
    public static Refusal TooLong { get; } = new("te-lang", StatusCodes.Status422UnprocessableEntity);
    public static Refusal NoForm { get; } = new("geen-formulier", StatusCodes.Status415UnsupportedMediaType);
    public static Refusal Unreadable { get; } = new("onleesbaar", StatusCodes.Status400BadRequest);
    public static Refusal NoTurnId { get; } = new("geen-beurt", StatusCodes.Status400BadRequest);
    public static Refusal NoSignIn { get; } = new("geen-aanmelding", StatusCodes.Status503ServiceUnavailable);

    private static readonly Lazy<Dictionary<string, Words>> _words = new(Load);

    public string Title => _words.Value[Id].Titel;

    public string Detail => _words.Value[Id].Uitleg;

    public IResult AsAnswerTo(HttpRequest request) => WantsPage(request) ? AsPage() : AsProblem();

    public IResult AsProblem() => TypedResults.Problem(
        Detail, statusCode: Status, title: Title, extensions: new Dictionary<string, object?> { ["code"] = Id });

    private RazorComponentResult<RefusalPage> AsPage() =>
        new(new Dictionary<string, object?> { [nameof(RefusalPage.Refusal)] = this }) { StatusCode = Status };

    public static bool WantsFragment(HttpRequest request) =>
        request.Headers["X-Fragment"] is ["1"] || request.Headers.Accept.ToString().Contains("fragment", StringComparison.Ordinal);

    private static bool WantsPage(HttpRequest request) =>
        !WantsFragment(request) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private static Dictionary<string, Words> Load()
    {
        using var stream = typeof(Refusal).Assembly.GetManifestResourceStream("weigeringen.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, Words>>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Words(string Titel, string Uitleg);
}
