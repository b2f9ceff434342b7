using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Vragenlog;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Bot.Turns;

/// <summary>
/// Runs a turn: wait for the conversation, look whether it was done before, let the dialogs decide, and commit dedupe key, state,
/// melding, logged questions, audit and replies at once. Nothing is answered that is not on disk.
/// </summary>
public sealed class TurnRunner(
    TurnHandler handler, TurnReader reader, Journal journal, Outbox outbox, QuestionScrub scrub, TimeProvider clock, IChance chance) : ITurnRunner
{
    private const int UniqueConstraint = 2067;
    private const int MostDraws = 5;
    private readonly Lanes<ConversationKey> _lanes = new();

    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellation)
    {
        using var place = await _lanes.EnterAsync(turn.Conversation, cancellation);
        var stored = reader.Find(turn.Conversation, turn.Id);
        if (stored.Earlier is { } replies)
        {
            return new TurnOutcome(replies, Repeated: true);
        }

        for (var draw = 1; ; draw++)
        {
            var result = handler.Handle(stored.State, turn.Incoming, new Moment(clock.GetUtcNow(), chance.Next()));
            try
            {
                await SaveAsync(turn, stored.Id, result);
                return new TurnOutcome(result.Replies, Repeated: false);
            }
            catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == UniqueConstraint && draw < MostDraws)
            {
                // The melding number was drawn before: draw another.
            }
        }
    }

    public Task<IReadOnlyList<TranscriptTurn>> TranscriptAsync(ConversationKey conversation, CancellationToken cancellation) =>
        Task.FromResult(reader.Transcript(conversation));

    private async Task SaveAsync(Turn turn, long? known, TurnResult result)
    {
        var now = clock.GetUtcNow();
        var state = StateFormat.Write(result.State);
        var replies = StateFormat.Write(result.Replies);
        var melding = result.Effects.OfType<FileMelding>().Select(effect => MeldingOf.Draft(effect.Draft, turn.From, now)).SingleOrDefault();
        var questions = result.Effects.Select(effect => scrub.Of(effect, now)).OfType<LoggedQuestion>().ToList();
        var forget = result.Effects.OfType<ForgetConversation>().Any();
        Undelivered? undelivered = null;

        await journal.CommitAsync(writer =>
        {
            var conversation = known ?? writer.AddConversation(turn.Conversation, state, now);
            if (known is not null)
            {
                writer.SaveState(conversation, state, now);
            }

            if (forget)
            {
                writer.ForgetTurns(conversation);
            }

            if (melding is not null)
            {
                writer.Meldingen.Add(melding);
                writer.AddAudit(now, turn.From, "melding-ontvangen", melding.Number);
            }

            questions.ForEach(writer.Questions.Add);
            var id = writer.AddTurn(conversation, turn.Id, now, forget ? null : turn.Shown, replies);
            if (turn.ReplyTo is { } address && result.Replies.Count > 0)
            {
                undelivered = new Undelivered(writer.AddOutbox(conversation, id, address), conversation, address, result.Replies);
            }
        });

        if (undelivered is not null)
        {
            outbox.Post(undelivered);
        }
    }
}
