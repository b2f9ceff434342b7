namespace PartnerBot.Bot.Channels.Web;

/// <summary>Which conversation this browser is in. Ends with the browser session; whoever signs out must <see cref="Forget"/> it.</summary>
public sealed class ConversationCookie(ITokenSource tokens)
{
    public const string Name = "pb-gesprek";

    /// <summary>The id this browser carries, or null when it carries none that we made.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies[Name] is { Length: 32 } id && id.All(char.IsAsciiHexDigitLower) ? id : null;

    /// <summary>Gives the browser a new conversation.</summary>
    public string Begin(HttpContext http)
    {
        var id = tokens.Next();
        http.Response.Cookies.Append(Name, id, Rules(http));
        return id;
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Name, Rules(http));

    // Lax keeps the cookie off posts from other sites, and on a link to the page from the intranet.
    private static CookieOptions Rules(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
    };
}
