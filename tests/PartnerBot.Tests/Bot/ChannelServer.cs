using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PartnerBot.Tests.Bot;

/// <summary>A channel that takes replies by post, on a free port of this machine.</summary>
public sealed class ChannelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<(string Path, JsonNode Reply)> _received = Channel.CreateUnbounded<(string, JsonNode)>();

    private ChannelServer(WebApplication app)
    {
        _app = app;
        app.MapPost("/v3/{**path}", TakeAsync);
    }

    /// <summary>What to answer to the next posts, before 200 again.</summary>
    public ConcurrentQueue<int> Answers { get; } = new();

    public string Address { get; private set; } = "";

    public static async Task<ChannelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new ChannelServer(builder.Build());
        await server._app.StartAsync();
        server.Address = server._app.Urls.First();
        return server;
    }

    /// <summary>The next reply, as soon as it is there.</summary>
    public async Task<(string Path, JsonNode Reply)> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _received.Reader.ReadAsync(patience.Token);
    }

    public bool IsQuiet => !_received.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context, string path)
    {
        if (Answers.TryDequeue(out var refusal))
        {
            return Results.StatusCode(refusal);
        }

        var reply = (await JsonNode.ParseAsync(context.Request.Body))!;
        _received.Writer.TryWrite((path, reply));
        return Results.Json(new { id = "1" });
    }
}
