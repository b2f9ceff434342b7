using Microsoft.Extensions.Options;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>Nobody chats unknown, except in Development.</summary>
public static class SignInRequired
{
    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var options = http.RequestServices.GetRequiredService<IOptions<WebChatOptions>>().Value;
        return options.AllowAnonymous || http.User.Identity is { IsAuthenticated: true }
            ? next(context)
            : ValueTask.FromResult<object?>(Refusal.NoSignIn.AsAnswerTo(http.Request));
    }
}
