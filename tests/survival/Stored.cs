using Microsoft.Data.Sqlite;

namespace PartnerBot.Survival;

/// <summary>A melding as it is in the database.</summary>
/// <param name="Answers">Question id and kept value, in order.</param>
/// <param name="IsSound">Its orders run from 1 without a gap, every answer has its question, and it is in the audit once.</param>
public sealed record StoredMelding(string Number, string RunId, string? Melder, IReadOnlyList<(string Question, string Value)> Answers, bool IsSound);

/// <summary>What the database holds, read only and by its own SQL: the service's code has no say in it.</summary>
/// <param name="Unposted">Replies that still wait to be posted, or were given up.</param>
/// <param name="Damage">What SQLite itself finds wrong with the file.</param>
public sealed record Stored(IReadOnlyList<StoredMelding> Meldingen, int Unposted, IReadOnlyList<string> Damage)
{
    public static Stored Read(string database)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var meldingen = Rows(connection, "SELECT Id, Number, RunId, Melder FROM meldingen ORDER BY Id");
        var answers = Rows(
                connection,
                """SELECT MeldingId, "Order", QuestionId, "Values", QuestionText, QuestionHash, Shown FROM melding_antwoorden ORDER BY MeldingId, "Order" """)
            .ToLookup(row => (long)row[0]!);
        var audited = Rows(connection, "SELECT Subject FROM audit WHERE Action = 'melding-ontvangen'").CountBy(row => (string)row[0]!).ToDictionary();
        var damage = Rows(connection, "PRAGMA integrity_check").Concat(Rows(connection, "PRAGMA foreign_key_check"))
            .Select(row => string.Join(' ', row)).Where(line => line != "ok");
        return new Stored(
            [.. meldingen.Select(melding => MeldingOf(melding, [.. answers[(long)melding[0]!]], audited))],
            Rows(connection, "SELECT Id FROM outbox").Count,
            [.. damage]);
    }

    private static StoredMelding MeldingOf(object?[] melding, IReadOnlyList<object?[]> answers, Dictionary<string, int> audited)
    {
        var number = (string)melding[1]!;
        var inOrder = answers.Select(row => (long)row[1]!).SequenceEqual(Enumerable.Range(1, answers.Count).Select(order => (long)order));
        var whole = answers.All(row => row.All(value => value is not (null or "")));
        return new StoredMelding(
            number, (string)melding[2]!, melding[3] as string, [.. answers.Select(row => ((string)row[2]!, (string)row[3]!))],
            inOrder && whole && audited.GetValueOrDefault(number) == 1);
    }

    private static List<object?[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add([.. row.Select(value => value is DBNull ? null : value)]);
        }

        return rows;
    }
}
