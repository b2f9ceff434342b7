using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerBot.Bot.Operations;

namespace PartnerBot.Tests.Bot;

/// <summary>The real service on a free port of this machine, with a real database file; everything it logs is kept.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly LogBook _log;

    private RunningService(WebApplication app, LogBook log, string path)
    {
        _app = app;
        _log = log;
        Path = path;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    public string Path { get; }

    public string Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public string Log => _log.ToString();

    public static string NewDatabase() => System.IO.Path.Combine(Directory.CreateTempSubdirectory("partnerbot-").FullName, "partnerbot.db");

    public static async Task<RunningService> StartAsync(
        string? path = null, Action<IServiceCollection>? replace = null, string environment = "Development", params string[] more)
    {
        var file = path ?? NewDatabase();
        var log = new LogBook();
        string[] args = ["--environment", environment, "--urls", "http://127.0.0.1:0", $"--PartnerBot:Storage:Path={file}", .. more];
        var app = Service.Build(args, services =>
        {
            services.AddSingleton<ILoggerProvider>(log);
            replace?.Invoke(services);
        });
        await app.StartAsync();
        return new RunningService(app, log, file);
    }

    /// <summary>Delivers an activity and gives the replies, which come with the response.</summary>
    public async Task<IReadOnlyList<JsonNode>> SendAsync(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await Http.PostAsJsonAsync("/api/messages", activity);
        response.EnsureSuccessStatusCode();
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return [.. body["activities"]!.AsArray().Select(reply => reply!)];
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
