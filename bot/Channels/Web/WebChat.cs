using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>The same conversation as in Teams, as a page at <c>/</c>.</summary>
public static class WebChat
{
    /// <summary>Needs an <see cref="Turns.ITurnRunner"/> in the services.</summary>
    public static IServiceCollection AddWebChat(this IServiceCollection services, Action<WebChatOptions>? configure = null)
    {
        services.AddOptions<WebChatOptions>()
            .Configure(configure ?? (_ => { }))
            .Validate(IsSafe, "PB1401: WebChat:QuickExit must be an absolute https address and WebChat:SignInPath a path of this site.")
            .ValidateOnStart();
        services.TryAddSingleton<ITokenSource, RandomTokens>();
        services.TryAddSingleton<ConversationCookie>();
        services.TryAddSingleton<ChatTurns>();
        services.AddRazorComponents();
        return services;
    }

    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder routes)
    {
        // Cross-site posts are refused by SameOrigin, so the form tokens of the framework are not used.
        var chat = routes.MapGroup("").DisableAntiforgery();
        chat.AddEndpointFilter(SecurityHeaders.AddAsync);
        chat.AddEndpointFilter(SignInRequired.CheckAsync);
        chat.MapGet("/", ChatEndpoints.ShowAsync);
        chat.MapGet("/gesprek/stand", ChatEndpoints.LastTurnAsync);
        chat.MapPost("/gesprek", ChatEndpoints.TakeTurnAsync).AddEndpointFilter(SameOrigin.CheckAsync);
        return routes;
    }

    private static bool IsSafe(WebChatOptions options) =>
        options.QuickExit is { IsAbsoluteUri: true, Scheme: "https" } && options.SignInPath is ['/', not '/', ..];
}
