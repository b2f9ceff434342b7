using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PartnerBot.Bot.Storage;
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
