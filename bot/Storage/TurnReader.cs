using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bot.Storage;

/// <summary>A conversation as it is kept.</summary>
/// <param name="Id">Null when it is new.</param>
/// <param name="Earlier">The replies of the turn that is asked for, when it was processed before.</param>
public sealed record StoredConversation(long? Id, ConversationState State, IReadOnlyList<Reply>? Earlier);

/// <summary>Replies that are still to be posted.</summary>
public sealed record Undelivered(long OutboxId, long ConversationId, ReplyAddress Address, IReadOnlyList<Reply> Replies);

/// <summary>Reads conversations and turns by plain SQL on a few connections that are kept open.</summary>
public sealed class TurnReader(Database database) : IDisposable
{
    private readonly ConcurrentBag<SqliteCommand> _lookups = [];

    /// <summary>The conversation, and the replies of this turn if it was processed before, in one look.</summary>
    public StoredConversation Find(ConversationKey conversation, string turn)
    {
        var lookup = _lookups.TryTake(out var free) ? free : PrepareLookup();
        try
        {
            lookup.Parameters[0].Value = conversation.Channel;
            lookup.Parameters[1].Value = conversation.Id;
            lookup.Parameters[2].Value = turn;
            using var rows = lookup.ExecuteReader();
            return rows.Read()
                ? new StoredConversation(
                    rows.GetInt64(0), StateFormat.ReadState(rows.GetFieldValue<byte[]>(1)), rows.IsDBNull(2) ? null : Replies(rows, 2))
                : new StoredConversation(null, ConversationState.New, null);
        }
        finally
        {
            _lookups.Add(lookup);
        }
    }

    public IReadOnlyList<TranscriptTurn> Transcript(ConversationKey conversation)
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT t.Key, t.At, t.Shown, t.Replies FROM turns t JOIN conversations c ON c.Id = t.ConversationId
            WHERE c.Channel = $channel AND c.Key = $key ORDER BY t.Id
            """;
        command.Parameters.AddWithValue("$channel", conversation.Channel);
        command.Parameters.AddWithValue("$key", conversation.Id);
        using var rows = command.ExecuteReader();
        var turns = new List<TranscriptTurn>();
        while (rows.Read())
        {
            turns.Add(new TranscriptTurn(
                rows.GetString(0), new DateTimeOffset(rows.GetInt64(1), TimeSpan.Zero), rows.IsDBNull(2) ? null : rows.GetString(2), Replies(rows, 3)));
        }

        return turns;
    }

    /// <summary>What was committed but not posted, oldest first.</summary>
    public IReadOnlyList<Undelivered> Outbox()
    {
        using var connection = database.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT o.Id, o.ConversationId, o.Channel, o.Reference, t.Replies FROM outbox o JOIN turns t ON t.Id = o.TurnId
            WHERE o.Parked = 0 ORDER BY o.Id
            """;
        using var rows = command.ExecuteReader();
        var waiting = new List<Undelivered>();
        while (rows.Read())
        {
            waiting.Add(new Undelivered(
                rows.GetInt64(0), rows.GetInt64(1), new ReplyAddress(rows.GetString(2), rows.GetString(3)), Replies(rows, 4)));
        }

        return waiting;
    }

    public void Dispose()
    {
        while (_lookups.TryTake(out var lookup))
        {
            lookup.Connection?.Dispose();
            lookup.Dispose();
        }
    }

    private static IReadOnlyList<Reply> Replies(SqliteDataReader rows, int column) =>
        StateFormat.ReadReplies(rows.GetFieldValue<byte[]>(column));

    private SqliteCommand PrepareLookup()
    {
        var command = database.Open().CreateCommand();
        command.CommandText =
            """
            SELECT c.Id, c.State, t.Replies FROM conversations c LEFT JOIN turns t ON t.ConversationId = c.Id AND t.Key = $turn
            WHERE c.Channel = $channel AND c.Key = $key
            """;
        command.Parameters.Add("$channel", SqliteType.Text);
        command.Parameters.Add("$key", SqliteType.Text);
        command.Parameters.Add("$turn", SqliteType.Text);
        return command;
    }
}
