using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Bot.Channels.Web;
using PartnerBot.Bot.Turns;

namespace PartnerBot.Tests.Bot.Web;

/// <summary>The chat page on a real port, over a conversation in memory.</summary>
internal sealed class ChatHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChatHost(WebApplication app, ScriptedRunner runner)
    {
        _app = app;
        Runner = runner;
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public ScriptedRunner Runner { get; }

    /// <param name="person">Who is signed in, or null.</param>
    public static async Task<ChatHost> StartAsync(bool allowAnonymous = true, string? person = null, Uri? quickExit = null)
    {
        var runner = new ScriptedRunner();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebChat).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ITurnRunner>(runner);
        builder.Services.AddWebChat(options =>
        {
            options.AllowAnonymous = allowAnonymous;
            options.QuickExit = quickExit ?? options.QuickExit;
        });
        var app = builder.Build();
        app.UseStaticFiles();
        app.Use((http, next) => SignIn(http, person, next));
        app.MapWebChat();
        await app.StartAsync();
        return new ChatHost(app, runner);
    }

    /// <summary>A browser without script: keeps cookies, asks for HTML, follows no redirects.</summary>
    public HttpClient Visitor()
    {
        // The client owns its handler.
#pragma warning disable CA2000
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
#pragma warning restore CA2000
        var client = new HttpClient(handler) { BaseAddress = Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    /// <summary>The page with its script: asks for the turn alone.</summary>
    public HttpClient Script()
    {
        var client = Visitor();
        client.DefaultRequestHeaders.Add("X-Fragment", "1");
        return client;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task SignIn(HttpContext http, string? person, RequestDelegate next)
    {
        if (person is not null)
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity(
                [new Claim(ClaimTypes.NameIdentifier, $"id-{person}"), new Claim(ClaimTypes.Name, person)], "test"));
        }

        return next(http);
    }
}

internal static class Posting
{
    public static async Task<HttpResponseMessage> TurnAsync(this HttpClient client, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(new Uri("/gesprek", UriKind.Relative), form);
    }

    public static Task<string> PageAsync(this HttpClient client) => client.GetStringAsync(new Uri("/", UriKind.Relative));
}
