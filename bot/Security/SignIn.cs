using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PartnerBot.Bot.Security;

/// <summary>Who is signed in, by a cookie, and what each role may do. How someone signs in is another matter.</summary>
public static class SignIn
{
    public const string Path = "/dev/aanmelden";
    public const string ReturnField = "terug";

    /// <param name="keyFolder">Where the keys of the cookies are kept, so that a restart keeps people signed in.</param>
    public static IServiceCollection AddSignIn(this IServiceCollection services, string keyFolder)
    {
        services.AddDataProtection()
            .SetApplicationName("PartnerBot")
            .PersistKeysToFileSystem(Directory.CreateDirectory(keyFolder));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Configure);
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Regie, policy => policy.RequireRole(Roles.Ketenregisseur))
            .AddPolicy(Policies.Beheer, policy => policy.RequireRole(Roles.Beheerder));
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "partnerbot";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.SlidingExpiration = true;
        options.LoginPath = Path;
        options.ReturnUrlParameter = ReturnField;
        options.Events.OnRedirectToLogin = AskToSignInAsync;
        options.Events.OnRedirectToAccessDenied = RefuseAsync;
    }

    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (!http.WantsHtml())
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        if (!http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            return new RazorComponentResult<AanmeldenNietIngericht> { StatusCode = StatusCodes.Status403Forbidden }.ExecuteAsync(http);
        }

        http.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (http.WantsHtml())
        {
            return new RazorComponentResult<GeenToegang> { StatusCode = StatusCodes.Status403Forbidden }.ExecuteAsync(http);
        }

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>A browser that shows a page, not a script.</summary>
    internal static bool WantsHtml(this HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
