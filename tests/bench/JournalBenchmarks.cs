using BenchmarkDotNet.Attributes;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Bench;

/// <summary>Turns on disk: many waiting together share a commit, one after the other each have their own.</summary>
public class JournalBenchmarks
{
    private const int Turns = 64;
    private readonly TurnResult _turn = House.After(House.ToSignals);
    private string _folder = "";
    private Journal? _journal;
    private byte[] _state = [];
    private byte[] _replies = [];
    private long _conversation;
    private long _key;

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("partnerbot-bench-").FullName;
        var database = new Database(Path.Combine(_folder, "partnerbot.db"));
        Schema.Update(database);
        _journal = new Journal(database);
        _state = StateFormat.Write(_turn.State);
        _replies = StateFormat.Write(_turn.Replies);
        await _journal.CommitAsync(writer => _conversation = writer.AddConversation(new ConversationKey("bench", "c"), _state, House.Now.Now));
    }

    [GlobalCleanup]
    public void Close()
    {
        _journal!.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public Task SixtyFourTurnsTogether() => Task.WhenAll(Enumerable.Range(0, Turns).Select(_ => CommitAsync()));

    [Benchmark(Baseline = true, OperationsPerInvoke = Turns)]
    public async Task SixtyFourTurnsOneByOne()
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            await CommitAsync();
        }
    }

    private Task CommitAsync() => _journal!.CommitAsync(writer =>
    {
        writer.SaveState(_conversation, _state, House.Now.Now);
        writer.AddTurn(_conversation, $"{++_key}", House.Now.Now, null, _replies);
    });
}
