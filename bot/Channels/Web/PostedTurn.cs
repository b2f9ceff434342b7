using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>What the page posted for one turn, before anyone made sense of it.</summary>
/// <param name="Id">Made by the page; the same turn sent again carries the same id.</param>
/// <param name="Says">Typed text or the text of a button; null when a form was sent.</param>
/// <param name="IsButton">A button was pressed, so the person saw its label and not <paramref name="Says"/>.</param>
/// <param name="Form">The form token; null when text was sent.</param>
/// <param name="Values">By question id, as typed or ticked; without line ends of another system.</param>
public sealed record PostedTurn(string Id, string? Says, bool IsButton, string? Form, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    public const int LongestBody = 64 * 1024;
    public const int LongestText = 8_000;

    private const string ValuePrefix = "v.";
    private const int LongestId = 64;

    public bool IsTooLong => Says?.Length > LongestText || Values.Values.Any(texts => texts.Any(text => text.Length > LongestText));

    /// <summary>The name of the field that answers a question.</summary>
    public static string FieldOf(string question) => ValuePrefix + question;

    /// <summary>Reads a form post; fields we do not know are left out. Exactly one of the two is not null.</summary>
    public static async Task<(PostedTurn? Turn, Refusal? Refusal)> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > LongestBody)
        {
            await ReadAwayAsync(request);
            return (null, Refusal.TooLarge);
        }

        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, Refusal.NoForm);
        }

        try
        {
            LimitBody(request.HttpContext);
            return From(await request.ReadFormAsync(request.HttpContext.RequestAborted));
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refusal.TooLarge);
        }
        catch (InvalidDataException)
        {
            return (null, Refusal.Unreadable);
        }
    }

    private static (PostedTurn?, Refusal?) From(IFormCollection form)
    {
        var id = form["beurt"].ToString();
        if (id.Length is 0 or > LongestId || id == ChatTurns.WelcomeTurn || !id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-'))
        {
            return (null, Refusal.NoTurnId);
        }

        // A button inside a form ("terug") is what was pressed, so it goes before the form around it.
        if (form.TryGetValue("zeg", out var says))
        {
            return (new PostedTurn(id, Plain(says[0]), form.ContainsKey("knop"), null, ValuesOf(form)), null);
        }

        return form["formulier"] is [{ Length: > 0 } token, ..]
            ? (new PostedTurn(id, null, false, token, ValuesOf(form)), null)
            : (null, Refusal.Unreadable);
    }

    private static Dictionary<string, IReadOnlyList<string>> ValuesOf(IFormCollection form) =>
        form.Where(field => field.Key.StartsWith(ValuePrefix, StringComparison.Ordinal))
            .ToDictionary(field => field.Key[ValuePrefix.Length..], field => Texts(field.Value));

    private static IReadOnlyList<string> Texts(StringValues values) =>
        [.. values.Select(Plain).Where(text => !string.IsNullOrWhiteSpace(text))];

    private static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n");

    private static void LimitBody(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LongestBody;
        }
    }

    /// <summary>
    /// A sender that is cut off while sending sees a broken connection and not our answer, and would try again and again.
    /// So a body that is somewhat too large is read and thrown away; the server's own limit ends what is far too large.
    /// </summary>
    private static async Task ReadAwayAsync(HttpRequest request)
    {
        const long Patience = 4 * 1024 * 1024;
        if (request.ContentLength <= Patience)
        {
            await request.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
        }
    }
}
