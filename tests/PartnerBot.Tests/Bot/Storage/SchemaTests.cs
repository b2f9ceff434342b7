using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Vragenlog;
using Xunit;

namespace PartnerBot.Tests.Bot.Storage;

/// <summary>The SQL that runs at start is what EF Core writes from its migrations, and the migrations are what the entities ask.</summary>
public sealed class SchemaTests
{
    private readonly Database _database = new(RunningService.NewDatabase());

    [Fact]
    public void Every_migration_has_the_sql_that_ef_core_writes_for_it()
    {
        using var db = _database.Entities();
        var migrations = db.Database.GetMigrations().ToList();

        Assert.Equal(migrations, Schema.Known());
        foreach (var (from, to) in migrations.Prepend(Migration.InitialDatabase).Zip(migrations))
        {
            Assert.Equal(db.GetService<IMigrator>().GenerateScript(from, to), Schema.Script(to));
        }
    }

    [Fact]
    public void The_entities_need_no_migration_that_is_not_there()
    {
        using var db = _database.Entities();
        var asked = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        var written = db.GetService<IModelRuntimeInitializer>().Initialize(snapshot).GetRelationalModel();

        Assert.Empty(db.GetService<IMigrationsModelDiffer>().GetDifferences(written, asked));
    }

    [Fact]
    public void Updating_twice_changes_nothing()
    {
        Schema.Update(_database);
        Schema.Update(_database);

        using var db = _database.Entities();
        Assert.Empty(db.Database.GetPendingMigrations());
        Assert.Empty(db.Meldingen);
    }

    [Fact]
    public void A_database_of_the_first_schema_keeps_every_row_and_takes_questions()
    {
        using var connection = _database.Open();
        Run(connection, Schema.Script(Schema.Known()[0]));
        Run(connection,
            """
            INSERT INTO conversations VALUES (1, 'web', 'een', x'7B7D', 638000000000000000);
            INSERT INTO turns VALUES (1, 1, 'beurt', 638000000000000000, 'hoi', x'5B5D');
            INSERT INTO outbox VALUES (1, 1, 1, 'web', '{}', 0, 0);
            INSERT INTO meldingen VALUES (1, 'K7M4-PX3R', 'run', 'signaal-delen', 638000000000000000, 1, 'GevaarNu', 'Ontvangen', 'docent', 'GM0599', 'Rotterdam', '12-15', 2, 'feiten', 'advies');
            INSERT INTO melding_antwoorden VALUES (1, 1, 1, 'deel', 'vraag', 'hash', 'tekst', 'ja', 'Ja');
            INSERT INTO audit VALUES (1, 638000000000000000, 'docent', 'melding-ontvangen', 'K7M4-PX3R');
            """);
        string[] tables = ["conversations", "turns", "outbox", "meldingen", "melding_antwoorden", "audit"];
        var before = tables.Select(table => Rows(connection, table)).ToList();
        Assert.DoesNotContain("", before);

        Schema.Update(_database);

        Assert.Equal(before, tables.Select(table => Rows(connection, table)));
        using var db = _database.Entities();
        Assert.Empty(db.Database.GetPendingMigrations());
        db.Questions.Add(new LoggedQuestion { At = DateTimeOffset.UnixEpoch, Question = "wie betaalt de tolk" });
        Assert.Equal(1, db.SaveChanges());
        Assert.Equal("K7M4-PX3R", db.Meldingen.Include(melding => melding.Answers).Single().Number);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader[column] is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader[column]}")));
        }

        return string.Join('\n', rows);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    public void Every_connection_keeps_what_was_promised(string pragma, string expected)
    {
        using var connection = _database.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        Assert.Equal(expected, command.ExecuteScalar()?.ToString());
    }
}
