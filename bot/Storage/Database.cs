using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PartnerBot.Bot.Storage;

/// <summary>The database file and how it is opened: WAL, every commit on disk, foreign keys on, erased means overwritten.</summary>
public sealed class Database
{
    private readonly string _connectionString;
    private readonly Lazy<DbContextOptions<PartnerBotDb>> _options;

    /// <param name="path">The file; its folder is made when it is not there.</param>
    public Database(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            ForeignKeys = true,
            DefaultTimeout = 10,
            Pooling = false,
        }.ToString();
        _options = new(() => new DbContextOptionsBuilder<PartnerBotDb>().UseSqlite(_connectionString).Options);
    }

    public string Path { get; }

    /// <summary>The database as entities, for pages.</summary>
    public PartnerBotDb Entities() => new(_options.Value);

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=10000;";
        command.ExecuteNonQuery();
        return connection;
    }
}
