using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Xunit;

namespace PartnerBot.Tests.Bot.Turns;

/// <summary>Replies by post: in order, again when the channel could not take them, and also after a restart.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private ChannelServer _channel = null!;

    public async Task InitializeAsync() => _channel = await ChannelServer.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task Replies_are_posted_to_the_conversation_in_order()
    {
        await using var service = await RunningService.StartAsync();
        await PostAsync(service, Activities.Joined("19:abc@thread", "1"));
        await PostAsync(service, Activities.Message("19:abc@thread", "2", "ik maak me zorgen"));

        var first = await _channel.NextAsync();
        string[] ids = [.. new[] { first, await _channel.NextAsync(), await _channel.NextAsync() }.Select(post => post.Reply).Ids()];

        Assert.Equal(["welkom", "start.signaal-delen", "vraag:gevaar-nu"], ids);
        Assert.Equal("conversations/19:abc@thread/activities/1", Uri.UnescapeDataString(first.Path));
        Assert.Equal("bot", first.Reply["from"]!["id"]!.GetValue<string>());
        Assert.Equal("docent-1", first.Reply["recipient"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_welcome_is_said_once()
    {
        await using var service = await RunningService.StartAsync();
        await PostAsync(service, Activities.Joined("a", "1"));
        await PostAsync(service, Activities.Joined("a", "2"));
        await PostAsync(service, Activities.Message("a", "3", "menu"));

        string[] ids = [.. new[] { await _channel.NextAsync(), await _channel.NextAsync() }.Select(post => post.Reply).Ids()];

        Assert.Equal(["welkom", "menu"], ids);
    }

    [Fact]
    public async Task A_channel_that_is_busy_gets_the_reply_later()
    {
        await using var service = await RunningService.StartAsync();
        _channel.Answers.Enqueue(503);
        _channel.Answers.Enqueue(429);
        await PostAsync(service, Activities.Message("a", "1", "menu"));
        await PostAsync(service, Activities.Message("a", "2", "hulp"));

        string[] ids = [.. new[] { await _channel.NextAsync(), await _channel.NextAsync(), await _channel.NextAsync() }.Select(post => post.Reply).Ids()];

        Assert.Equal(["welkom.kort", "menu", "hulp"], ids);
    }

    [Fact]
    public async Task A_reply_that_the_channel_refuses_for_good_is_parked_with_a_number_and_holds_up_nothing()
    {
        await using var service = await RunningService.StartAsync();
        _channel.Answers.Enqueue(403);
        await PostAsync(service, Activities.Message("a", "1", "menu"));
        await PostAsync(service, Activities.Message("a", "2", "hulp"));

        Assert.Equal(["hulp"], new[] { (await _channel.NextAsync()).Reply }.Ids());
        Assert.Contains("PB2101", service.Log, StringComparison.Ordinal);
        Assert.Equal(1, Scalar(service.Path, "SELECT count(*) FROM outbox WHERE Parked = 1"));
    }

    [Fact]
    public async Task What_was_committed_and_not_posted_is_posted_after_a_restart()
    {
        string path;
        await using (var before = await RunningService.StartAsync())
        {
            path = before.Path;
            _channel.Answers.Enqueue(503);
            await PostAsync(before, Activities.Message("a", "1", "menu"));
            await WaitForAsync(() => _channel.Answers.IsEmpty);
        }

        Assert.Equal(1, Scalar(path, "SELECT count(*) FROM outbox"));
        await using var after = await RunningService.StartAsync(path);

        Assert.Equal(["welkom.kort", "menu"], new[] { (await _channel.NextAsync()).Reply, (await _channel.NextAsync()).Reply }.Ids());
        await WaitForAsync(() => Scalar(path, "SELECT count(*) FROM outbox") == 0);
    }

    [Fact]
    public async Task An_activity_that_is_delivered_again_is_not_answered_twice()
    {
        await using var service = await RunningService.StartAsync();
        await PostAsync(service, Activities.Message("a", "1", "menu"));
        await PostAsync(service, Activities.Message("a", "1", "menu"));
        await PostAsync(service, Activities.Message("a", "2", "hulp"));

        string[] ids = [.. new[] { await _channel.NextAsync(), await _channel.NextAsync(), await _channel.NextAsync() }.Select(post => post.Reply).Ids()];

        Assert.Equal(["welkom.kort", "menu", "hulp"], ids);
    }

    private async Task PostAsync(RunningService service, JsonObject activity)
    {
        activity["serviceUrl"] = _channel.Address;
        using var response = await service.Http.PostAsJsonAsync("/api/messages", activity);
        response.EnsureSuccessStatusCode();
    }

    private static async Task WaitForAsync(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!happened())
        {
            await tick.WaitForNextTickAsync(patience.Token);
        }
    }

    private static long Scalar(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
