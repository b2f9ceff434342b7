using System.Collections.Concurrent;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Tests.Bot.Web;

/// <summary>A conversation in memory that says every kind of reply, and remembers which turns it was given.</summary>
internal sealed class ScriptedRunner : ITurnRunner
{
    private readonly ConcurrentDictionary<ConversationKey, List<TranscriptTurn>> _transcripts = new();
    private readonly Lock _lock = new();
    private readonly List<Turn> _given = [];

    /// <summary>Every turn as it came in, repeats included.</summary>
    public IReadOnlyList<Turn> Given
    {
        get
        {
            lock (_lock)
            {
                return [.. _given];
            }
        }
    }

    /// <summary>How many turns someone said or sent something in, repeats left out.</summary>
    public int TurnsDone(string says) =>
        _transcripts.Values.SelectMany(turns => turns).Count(turn => turn.Shown == says);

    public Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellation)
    {
        lock (_lock)
        {
            _given.Add(turn);
            var transcript = _transcripts.GetOrAdd(turn.Conversation, _ => []);
            if (transcript.Find(earlier => earlier.Id == turn.Id) is { } done)
            {
                return Task.FromResult(new TurnOutcome(done.Replies, Repeated: true));
            }

            if (turn.Incoming is Said { Text: "wis alles" })
            {
                _transcripts.TryRemove(turn.Conversation, out _);
                return Task.FromResult(new TurnOutcome([new Say(TurnHandler.Forgotten, "Alles is gewist.")], Repeated: false));
            }

            var replies = ReplyTo(turn.Incoming);
            transcript.Add(new TranscriptTurn(turn.Id, DateTimeOffset.UnixEpoch, turn.Shown, replies));
            return Task.FromResult(new TurnOutcome(replies, Repeated: false));
        }
    }

    public Task<IReadOnlyList<TranscriptTurn>> TranscriptAsync(ConversationKey conversation, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<TranscriptTurn>>([.. _transcripts.GetValueOrDefault(conversation, [])]);
        }
    }

    private static IReadOnlyList<Reply> ReplyTo(Incoming incoming) => incoming switch
    {
        Joined => [SomeReplies.Welcome],
        Said { Text: "signaal delen" } => [SomeReplies.Signals],
        Said { Text: "alles" or "wijzig 2" } => [SomeReplies.EveryKind],
        Said { Text: "terug" } => [SomeReplies.Signals],
        Said { Text: "gevaar" } => [SomeReplies.Danger],
        Said { Text: "stop" } => [SomeReplies.Stopped],
        Said { Text: "verhaal" } => [new Say("verhaal", SomeReplies.LongText)],
        Said said => [new Say("echo", $"U schreef: {said.Text}")],
        Submitted { Form: "f-signalen" } => [SomeReplies.EveryKind],
        Submitted { Form: "f-alles" } => [SomeReplies.Guidance],
        Submitted { Form: "f-uitleg" } => [SomeReplies.Summary],
        Submitted { Form: "f-samenvatting" } => [SomeReplies.Shared],
        _ => [new Say("niet-meer-open", "Deze vraag is niet meer open.")],
    };
}
