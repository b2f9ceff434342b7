using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PartnerBot.Bot.Channels.ActivityProtocol;
using PartnerBot.Bot.Storage;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bench;

/// <summary>State and replies to and from what is kept, and to what a channel gets.</summary>
public class FormatBenchmarks
{
    private readonly TurnResult _grid = House.After(House.ToSignals);
    private readonly TurnResult _summary = House.After(House.ToSummary);
    private readonly CardRenderer _cards = new(House.Knowledge);
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly Activity _received = JsonSerializer.Deserialize<Activity>(
        """{"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://127.0.0.1/","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"}}""",
        JsonSerializerOptions.Web)!;

    private byte[] _stateOfGrid = [];
    private byte[] _stateOfSummary = [];
    private byte[] _repliesOfGrid = [];

    [GlobalSetup]
    public void Write()
    {
        _stateOfGrid = StateFormat.Write(_grid.State);
        _stateOfSummary = StateFormat.Write(_summary.State);
        _repliesOfGrid = StateFormat.Write(_grid.Replies);
    }

    [Benchmark]
    public byte[] WriteStateAtFirstGrid() => StateFormat.Write(_grid.State);

    [Benchmark]
    public byte[] WriteStateAtSummary() => StateFormat.Write(_summary.State);

    [Benchmark]
    public ConversationState ReadStateAtFirstGrid() => StateFormat.ReadState(_stateOfGrid);

    [Benchmark]
    public ConversationState ReadStateAtSummary() => StateFormat.ReadState(_stateOfSummary);

    [Benchmark]
    public byte[] WriteRepliesOfGrid() => StateFormat.Write(_grid.Replies);

    [Benchmark]
    public IReadOnlyList<Reply> ReadRepliesOfGrid() => StateFormat.ReadReplies(_repliesOfGrid);

    [Benchmark]
    public int RenderGrid() => Render(_grid.Replies);

    [Benchmark]
    public int RenderSummary() => Render(_summary.Replies);

    private int Render(IReadOnlyList<Reply> replies)
    {
        _output.ResetWrittenCount();
        _cards.WriteExpectedReplies(_output, _received, replies);
        return _output.WrittenCount;
    }
}
