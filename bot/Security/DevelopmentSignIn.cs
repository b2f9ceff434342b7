using System.Reflection;
using System.Resources;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PartnerBot.Bot.Channels.Web;

namespace PartnerBot.Bot.Security;

/// <summary>Signing in as one of the demo people. Exists in Development only.</summary>
public static class DevelopmentSignIn
{
    public const string SignOutPath = "/dev/afmelden";

    private static readonly string[] People = [Roles.Docent, Roles.Ketenregisseur, Roles.Beheerder, Roles.Partner];

    /// <summary>Outside Development this maps nothing.</summary>
    public static WebApplication MapDevelopmentSignIn(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return app;
        }

        app.MapGet(SignIn.Path, (string? terug, HttpContext http) => ChoicePage(terug, http, StatusCodes.Status200OK));

        // No antiforgery: a script has to be able to sign in, and these people exist on a developer's machine only.
        app.MapPost(SignIn.Path, SignInAsync).DisableAntiforgery();
        app.MapPost(SignOutPath, (Delegate)SignOutAsync).DisableAntiforgery();
        return app;
    }

    private static async Task<IResult> SignInAsync([FromForm] string? persoon, [FromForm] string? terug, HttpContext http)
    {
        if (persoon is null || !People.Contains(persoon))
        {
            return http.WantsHtml()
                ? ChoicePage(terug, http, StatusCodes.Status400BadRequest)
                : TypedResults.Problem(Sentence("onbekende-persoon"), statusCode: StatusCodes.Status400BadRequest);
        }

        ForgetConversationOfAnother(http, persoon);
        Claim[] claims = [new(ClaimTypes.NameIdentifier, persoon), new(ClaimTypes.Name, persoon), new(ClaimTypes.Role, persoon)];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        await http.SignInAsync(new ClaimsPrincipal(identity));
        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(terug) ? terug! : HomeOf(persoon));
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync();
        ConversationCookie.Forget(http);
        return TypedResults.LocalRedirect(SignIn.Path);
    }

    /// <summary>On a shared computer the next person does not see the conversation of the one before.</summary>
    private static void ForgetConversationOfAnother(HttpContext http, string persoon)
    {
        if (http.User.Identity is { IsAuthenticated: true, Name: { } before } && before != persoon)
        {
            ConversationCookie.Forget(http);
        }
    }

    private static RazorComponentResult<AanmeldenPagina> ChoicePage(string? terug, HttpContext http, int status) =>
        new(new Dictionary<string, object?>
        {
            [nameof(AanmeldenPagina.Terug)] = terug,
            [nameof(AanmeldenPagina.Onbekend)] = status == StatusCodes.Status400BadRequest,
            [nameof(AanmeldenPagina.Aangemeld)] = http.User.FindFirstValue(ClaimTypes.Role),
        })
        {
            StatusCode = status,
        };

    private static string HomeOf(string persoon) => persoon == Roles.Ketenregisseur ? "/regie" : "/";

    private static string? Sentence(string id) =>
        new ResourceManager("PartnerBot.Bot.Security.Zinnen", Assembly.GetExecutingAssembly()).GetString(id, culture: null);
}
