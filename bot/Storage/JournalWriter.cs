using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Turns;

namespace PartnerBot.Bot.Storage;

/// <summary>The prepared statements of the one connection that writes turns. Used by the journal's thread only.</summary>
public sealed class JournalWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<SqliteCommand> _prepared = [];
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _addConversation;
    private readonly SqliteCommand _saveState;
    private readonly SqliteCommand _addTurn;
    private readonly SqliteCommand _addOutbox;
    private readonly SqliteCommand _removeOutbox;
    private readonly SqliteCommand _failOutbox;
    private readonly SqliteCommand _forgetTurns;
    private readonly SqliteCommand _addAudit;

    public JournalWriter(SqliteConnection connection)
    {
        _connection = connection;
        Run(Prepare($"PRAGMA wal_autocheckpoint={Checkpoints.MostPages}"));
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _addConversation = Prepare(
            "INSERT INTO conversations (Channel, Key, State, UpdatedAt) VALUES ($channel, $key, $state, $at) RETURNING Id",
            "$channel", "$key", "$state", "$at");
        _saveState = Prepare("UPDATE conversations SET State = $state, UpdatedAt = $at WHERE Id = $id", "$state", "$at", "$id");
        _addTurn = Prepare(
            "INSERT INTO turns (ConversationId, Key, At, Shown, Replies) VALUES ($conversation, $key, $at, $shown, $replies) RETURNING Id",
            "$conversation", "$key", "$at", "$shown", "$replies");
        _addOutbox = Prepare(
            "INSERT INTO outbox (ConversationId, TurnId, Channel, Reference, Attempts, Parked) VALUES ($conversation, $turn, $channel, $reference, 0, 0) RETURNING Id",
            "$conversation", "$turn", "$channel", "$reference");
        _removeOutbox = Prepare("DELETE FROM outbox WHERE Id = $id", "$id");
        _failOutbox = Prepare("UPDATE outbox SET Attempts = Attempts + 1, Parked = $parked WHERE Id = $id", "$parked", "$id");
        _forgetTurns = Prepare("DELETE FROM turns WHERE ConversationId = $conversation", "$conversation");
        _addAudit = Prepare(
            "INSERT INTO audit (At, Who, Action, Subject) VALUES ($at, $who, $action, $subject)", "$at", "$who", "$action", "$subject");
        Meldingen = new MeldingWriter(Prepare);
        Questions = new QuestionWriter(Prepare);
    }

    public MeldingWriter Meldingen { get; }

    public QuestionWriter Questions { get; }

    public long AddConversation(ConversationKey conversation, byte[] state, DateTimeOffset at) =>
        Insert(_addConversation, conversation.Channel, conversation.Id, state, at.UtcTicks);

    public void SaveState(long conversation, byte[] state, DateTimeOffset at) => Run(_saveState, state, at.UtcTicks, conversation);

    public long AddTurn(long conversation, string key, DateTimeOffset at, string? shown, byte[] replies) =>
        Insert(_addTurn, conversation, key, at.UtcTicks, shown, replies);

    public long AddOutbox(long conversation, long turn, ReplyAddress address) =>
        Insert(_addOutbox, conversation, turn, address.Channel, address.Reference);

    public void RemoveOutbox(long outbox) => Run(_removeOutbox, outbox);

    public void FailOutbox(long outbox, bool parked) => Run(_failOutbox, parked, outbox);

    public void ForgetTurns(long conversation) => Run(_forgetTurns, conversation);

    public void AddAudit(DateTimeOffset at, string? who, string action, string subject) =>
        Run(_addAudit, at.UtcTicks, who, action, subject);

    internal void Begin() => _begin.ExecuteNonQuery();

    internal void Commit() => _commit.ExecuteNonQuery();

    internal void Rollback() => _rollback.ExecuteNonQuery();

    public void Dispose()
    {
        _prepared.ForEach(command => command.Dispose());
        _connection.Dispose();
    }

    internal static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        Fill(command, values);
        command.ExecuteNonQuery();
    }

    internal static long Insert(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        Fill(command, values);
        return (long)command.ExecuteScalar()!;
    }

    private static void Fill(SqliteCommand command, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private SqliteCommand Prepare(string sql, params IReadOnlyList<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        _prepared.Add(command);
        return command;
    }
}
