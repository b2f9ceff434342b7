using PartnerBot.Bot.Meldingen;

namespace PartnerBot.Bot.Regie;

/// <summary>Puts the pages of the ketenregisseur into the service.</summary>
public static class RegieSetup
{
    /// <summary>Needs <see cref="Security.SignIn.AddSignIn"/> and a <see cref="MeldingQueue"/>.</summary>
    public static IServiceCollection AddRegie(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddScoped<WachtrijStand>();
        return services;
    }

    /// <summary>
    /// The pages and the circuit ask for someone who is signed in; each page adds its own policy. Includes the antiforgery
    /// middleware, which these pages cannot do without, and the static files.
    /// </summary>
    public static WebApplication MapRegie(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            // Run from its build folder, the service would map a fallback for edited files; with it, any unknown POST is 405 instead of 404.
            app.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
        }

        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<RegieApp>().AddInteractiveServerRenderMode().RequireAuthorization();
        return app;
    }
}
