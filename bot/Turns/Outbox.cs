using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Storage;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bot.Turns;

/// <summary>How a post ended.</summary>
public enum Posted
{
    Delivered,

    /// <summary>The receiver could not take it now.</summary>
    TryAgain,

    /// <summary>The receiver will never take it.</summary>
    Refused,
}

/// <summary>The way to a channel that takes replies by post.</summary>
public interface IReplyPost
{
    Task<Posted> PostAsync(ReplyAddress address, IReadOnlyList<Reply> replies, CancellationToken cancellation);
}

/// <summary>
/// Posts committed replies, in order per conversation, until the receiver has them; what a crash left behind is posted after the start.
/// A reply may arrive twice when the process dies between the post and its mark, never less than once.
/// </summary>
public sealed partial class Outbox(IReplyPost post, Journal journal, TurnReader reader, TimeProvider clock, ILogger<Outbox> log)
    : IHostedService, IDisposable
{
    private const int MostAttempts = 12;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private readonly Lanes<long> _lanes = new();
    private readonly CancellationTokenSource _stopped = new();

    /// <summary>Takes replies that are committed; returns at once.</summary>
    public void Post(Undelivered undelivered) => _ = DeliverAsync(undelivered, _stopped.Token);

    /// <summary>Runs before the first request is taken, so that nothing of this life is read as left behind.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var undelivered in reader.Outbox())
        {
            Post(undelivered);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _stopped.CancelAsync();

    public void Dispose() => _stopped.Dispose();

    private async Task DeliverAsync(Undelivered undelivered, CancellationToken cancellation)
    {
        try
        {
            using var place = await _lanes.EnterAsync(undelivered.ConversationId, cancellation);
            for (var attempt = 1; ; attempt++)
            {
                var posted = await post.PostAsync(undelivered.Address, undelivered.Replies, cancellation);
                if (posted == Posted.Delivered)
                {
                    await journal.CommitAsync(writer => writer.RemoveOutbox(undelivered.OutboxId));
                    return;
                }

                var parked = posted == Posted.Refused || attempt == MostAttempts;
                await journal.CommitAsync(writer => writer.FailOutbox(undelivered.OutboxId, parked));
                if (parked)
                {
                    LogParked(log, undelivered.OutboxId, attempt);
                    return;
                }

                await Task.Delay(Wait(attempt), clock, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping: the outbox still holds it.
        }
        catch (Exception exception) when (exception is SqliteException or ObjectDisposedException)
        {
            LogNotMarked(log, undelivered.OutboxId, exception.GetType().Name);
        }
    }

    /// <summary>Doubles from half a second, with jitter so that many do not come back at once.</summary>
    private static TimeSpan Wait(int attempt)
    {
        var wait = TimeSpan.FromSeconds(0.5 * Math.Pow(2, attempt - 1));
        return (wait < LongestWait ? wait : LongestWait) * (0.75 + (Random.Shared.NextDouble() / 2));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "PB2101: reply {Outbox} is parked after {Attempts} attempts")]
    private static partial void LogParked(ILogger log, long outbox, int attempts);

    [LoggerMessage(Level = LogLevel.Error, Message = "PB2102: the state of reply {Outbox} could not be kept ({Problem}); it is posted again after a restart")]
    private static partial void LogNotMarked(ILogger log, long outbox, string problem);
}
