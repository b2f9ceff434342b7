using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace PartnerBot.Survival;

/// <summary>The channel's side of posted replies: takes them, and now and then says it cannot, or takes one and does not say so.</summary>
public sealed class ReplyInbox : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Arrivals> _arrivals = new();
    private readonly WebApplication _app;
    private readonly Random _chance;

    private ReplyInbox(WebApplication app, Random chance) => (_app, _chance) = (app, chance);

    public Uri Address => new(_app.Urls.First());

    public static async Task<ReplyInbox> StartAsync(Random chance)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var inbox = new ReplyInbox(builder.Build(), chance);
        inbox._app.MapPost("/v3/conversations/{conversation}/activities/{replyTo}", inbox.TakeAsync);
        await inbox._app.StartAsync();
        return inbox;
    }

    /// <summary>What was posted in reply to an activity.</summary>
    public Arrivals To(string activity) => _arrivals.GetOrAdd(activity, _ => new Arrivals());

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var luck = Luck();
        if (luck < 0.01)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        To((string)context.Request.RouteValues["replyTo"]!).Add(Reply.Of(activity.RootElement));
        if (luck < 0.015)
        {
            context.Abort();
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"id":"1"}""", context.RequestAborted);
    }

    private double Luck()
    {
        lock (_chance)
        {
            return _chance.NextDouble();
        }
    }
}

/// <summary>The replies that arrived for one activity, in order of arrival.</summary>
public sealed class Arrivals
{
    private readonly List<Reply> _replies = [];
    private readonly TaskCompletionSource<Reply> _page = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The reply someone can react to: a form, or the end of the walk.</summary>
    public Task<Reply> Page => _page.Task;

    public IReadOnlyList<Reply> All()
    {
        lock (_replies)
        {
            return [.. _replies];
        }
    }

    public void Add(Reply reply)
    {
        lock (_replies)
        {
            _replies.Add(reply);
        }

        if (reply.Page is not null || reply.EndsWalk)
        {
            _page.TrySetResult(reply);
        }
    }
}
