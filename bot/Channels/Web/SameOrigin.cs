namespace PartnerBot.Bot.Channels.Web;

/// <summary>
/// Refuses posts that another site makes a browser send. Three things together do what a form token does, without a key to keep:
/// the conversation cookie is SameSite=Lax, so another site's post arrives without it; browsers since 2023 say in Sec-Fetch-Site
/// who made the request, which no script can change; older ones send Origin with every post of another site. The page
/// asks for no referrer, and then a browser sends "Origin: null" with a plain form of our own, so Origin only counts where
/// Sec-Fetch-Site is missing. Whoever sends neither is no browser, and has no visitor's cookie to misuse.
/// </summary>
public static class SameOrigin
{
    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsOurs(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Refusal.OtherSite.AsProblem());

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ Length: > 0 } site])
        {
            return site is "same-origin" or "none";
        }

        if (request.Headers.Origin is not [{ Length: > 0 } origin])
        {
            return true;
        }

        // Scheme is left out: behind a proxy that ends TLS the browser says https where we hear http.
        return Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
