using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Regie;
using PartnerBot.Bot.Security;
using Xunit;

namespace PartnerBot.Tests.Bot.Regie;

/// <summary>The regie pages and the signing in on a real port, over a real database file.</summary>
internal sealed class RegieService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly IDisposable? _owned;

    private RegieService(WebApplication app, QueueDatabase database, IDisposable? owned)
    {
        _app = app;
        _owned = owned;
        Database = database;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public QueueDatabase Database { get; }

    public Uri Address { get; }

    /// <param name="environment">As ASPNETCORE_ENVIRONMENT names it.</param>
    public static Task<RegieService> StartAsync(string environment = "Development")
    {
        var database = new QueueDatabase();
        return StartAsync(database, environment, owned: database);
    }

    /// <summary>Over a database that outlives the service.</summary>
    public static Task<RegieService> StartAsync(QueueDatabase database) => StartAsync(database, "Development", owned: null);

    private static async Task<RegieService> StartAsync(QueueDatabase database, string environment, IDisposable? owned)
    {
        var bot = typeof(RegieSetup).Assembly;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = bot.GetName().Name,
            EnvironmentName = environment,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
        builder.Logging.ClearProviders();
        builder.Services.AddSignIn(Path.Combine(database.Folder, "sleutels"));
        builder.Services.AddSingleton(new MeldingQueue(database.Open));
        builder.Services.AddRegie();
        var app = builder.Build();
        app.MapRegie();
        app.MapDevelopmentSignIn();
        await app.StartAsync();
        return new RegieService(app, database, owned);
    }

    /// <summary>A browser without a screen: keeps cookies, asks for HTML, follows no redirects.</summary>
    public HttpClient Visitor(CookieContainer? cookies = null)
    {
        // The client owns its handler.
#pragma warning disable CA2000
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() };
#pragma warning restore CA2000
        var client = new HttpClient(handler) { BaseAddress = Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    public async Task<HttpClient> SignedInAsync(string persoon, CookieContainer? cookies = null)
    {
        var visitor = Visitor(cookies);
        using var form = Form(("persoon", persoon));
        using var answer = await visitor.PostAsync(new Uri("/dev/aanmelden", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return visitor;
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _owned?.Dispose();
    }
}
