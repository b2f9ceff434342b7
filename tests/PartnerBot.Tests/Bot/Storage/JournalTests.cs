using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Turns;
using Xunit;

namespace PartnerBot.Tests.Bot.Storage;

public sealed class JournalTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private readonly Database _database = new(RunningService.NewDatabase());
    private readonly Journal _journal;

    public JournalTests()
    {
        Schema.Update(_database);
        _journal = new Journal(_database);
    }

    [Fact]
    public async Task Writes_that_wait_together_share_a_commit()
    {
        using var open = new ManualResetEventSlim();
        var first = await HoldUpAsync(open);
        var others = Enumerable.Range(0, 100).Select(i => _journal.CommitAsync(writer => Add(writer, $"{i}"))).ToList();

        open.Set();
        await Task.WhenAll(others.Append(first));

        Assert.Equal(101, _journal.Writes);
        Assert.Equal(2, _journal.Commits);
        Assert.Equal(100, Count());
    }

    [Fact]
    public async Task One_write_that_fails_does_not_take_the_others_with_it()
    {
        using var open = new ManualResetEventSlim();
        var first = await HoldUpAsync(open);
        var good = Enumerable.Range(0, 10).Select(i => _journal.CommitAsync(writer => Add(writer, $"goed-{i}"))).ToList();
        var bad = _journal.CommitAsync(writer =>
        {
            Add(writer, "half");
            Add(writer, "goed-0");
        });

        open.Set();
        await Task.WhenAll(good.Append(first));

        await Assert.ThrowsAsync<SqliteException>(() => bad);
        Assert.Equal(10, Count());
    }

    [Fact]
    public async Task After_it_is_closed_a_write_is_refused()
    {
        _journal.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _journal.CommitAsync(writer => Add(writer, "laat")));
    }

    public void Dispose() => _journal.Dispose();

    /// <summary>A write that the journal is busy with until it is let go, so that whatever comes now waits together.</summary>
    private async Task<Task> HoldUpAsync(ManualResetEventSlim letGo)
    {
        var busy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var write = _journal.CommitAsync(_ =>
        {
            busy.SetResult();
            letGo.Wait();
        });
        await busy.Task;
        return write;
    }

    private static void Add(JournalWriter writer, string key) => writer.AddConversation(new ConversationKey("test", key), [], Now);

    private long Count()
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM conversations";
        return (long)command.ExecuteScalar()!;
    }
}
