using System.Reflection;
using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Operations;

namespace PartnerBot.Bot.Storage;

/// <summary>
/// Brings the database to the newest schema at start. The migrations are EF Core's; what runs is the SQL that EF Core wrote from them
/// (a test keeps the two equal), because loading EF Core at every start costs more than all the rest of it (docs/adr/0004).
/// </summary>
public static class Schema
{
    private const string Folder = "migraties/";

    /// <exception cref="StartRefused">PB1102: the database was made by a newer program.</exception>
    public static void Update(Database database)
    {
        using var connection = database.Open();
        var applied = Applied(connection);
        var known = Known();
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } newer)
        {
            throw new StartRefused("PB1102", $"the database has schema {newer}, which this program does not know");
        }

        foreach (var migration in known.Except(applied, StringComparer.Ordinal))
        {
            Run(connection, Script(migration));
        }
    }

    /// <summary>The migrations this program knows, oldest first.</summary>
    public static IReadOnlyList<string> Known() =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..])).Order(StringComparer.Ordinal),
    ];

    public static string Script(string migration)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{migration}.sql")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static HashSet<string> Applied(SqliteConnection connection)
    {
        Run(connection, """CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY, "ProductVersion" TEXT NOT NULL)""");
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" """;
        using var rows = command.ExecuteReader();
        var applied = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            applied.Add(rows.GetString(0));
        }

        return applied;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
