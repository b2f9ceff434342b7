using Microsoft.Data.Sqlite;

namespace PartnerBot.Bot.Storage;

/// <summary>
/// Carries what is in the write-ahead log over to the database file, beside the journal instead of inside its commits: a commit that had to do it
/// would keep every conversation waiting. The journal still does it itself when the log grows past <see cref="MostPages"/>.
/// </summary>
public sealed class Checkpoints(Database database, TimeProvider clock) : BackgroundService
{
    /// <summary>Pages of 4 KB in the log before the journal does it itself.</summary>
    public const int MostPages = 16_384;

    private const long WorthIt = 1 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        await using var connection = database.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        var log = new FileInfo(database.Path + "-wal");
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                log.Refresh();
                if (log.Exists && log.Length > WorthIt)
                {
                    CarryOver(command);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping: whatever is in the log is carried over after the start.
        }
    }

    private static void CarryOver(SqliteCommand command)
    {
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // Busy or a full disk: the log keeps everything, and the journal says so when it cannot go on.
        }
    }
}
