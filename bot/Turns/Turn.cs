using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bot.Turns;

/// <summary>One conversation on one channel.</summary>
/// <param name="Channel">For example <c>msteams</c>, <c>emulator</c> or <c>web</c>.</param>
/// <param name="Id">The channel's own id; any string.</param>
public sealed record ConversationKey(string Channel, string Id);

/// <summary>One thing someone did in a conversation.</summary>
/// <param name="Id">The same thing delivered again carries the same id: it is the dedupe key within the conversation.</param>
/// <param name="From">Who did it: the signed-in person's id, or null.</param>
/// <param name="Shown">What the person sees as their own line in the transcript; null when nothing is shown (joining).</param>
/// <param name="ReplyTo">Where the replies must be posted; null when the caller takes them from the outcome.</param>
public sealed record Turn(ConversationKey Conversation, string Id, Incoming Incoming, string? From, string? Shown, ReplyAddress? ReplyTo);

/// <summary>Where a channel takes replies, as that channel writes it (for the Activity Protocol: a JSON conversation reference).</summary>
public sealed record ReplyAddress(string Channel, string Reference);

/// <summary>What a turn led to; durable by the time anyone holds it.</summary>
/// <param name="Repeated">True when the turn had been processed before and nothing was done again.</param>
public sealed record TurnOutcome(IReadOnlyList<Reply> Replies, bool Repeated)
{
    /// <summary>Everything that was said in the conversation was erased with this turn.</summary>
    public bool Forgotten => Replies.Any(reply => reply.Id == TurnHandler.Forgotten);
}

/// <summary>A turn as the transcript shows it. Moments are UTC.</summary>
public sealed record TranscriptTurn(string Id, DateTimeOffset At, string? Shown, IReadOnlyList<Reply> Replies);

/// <summary>Runs turns: one at a time per conversation, each exactly once, each in one transaction.</summary>
public interface ITurnRunner
{
    Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellation);

    /// <summary>The turns of a conversation, oldest first; empty when it was forgotten or never was.</summary>
    Task<IReadOnlyList<TranscriptTurn>> TranscriptAsync(ConversationKey conversation, CancellationToken cancellation);
}
