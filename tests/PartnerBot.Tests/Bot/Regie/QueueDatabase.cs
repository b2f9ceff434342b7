using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Storage;

namespace PartnerBot.Tests.Bot.Regie;

/// <summary>A real database file with the meldingen a test puts in it; gone when the test is.</summary>
internal sealed class QueueDatabase : IDisposable
{
    private readonly DbContextOptions<PartnerBotDb> _options;

    public QueueDatabase()
    {
        Folder = Directory.CreateTempSubdirectory("partnerbot-regie-").FullName;
        _options = new DbContextOptionsBuilder<PartnerBotDb>().UseSqlite($"Data Source={Path.Combine(Folder, "regie.db")}").Options;
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public string Folder { get; }

    public MeldingQueue Queue => new(Open);

    public PartnerBotDb Open() => new(_options);

    public void Add(params Melding[] meldingen)
    {
        using var db = Open();
        db.Meldingen.AddRange(meldingen);
        db.SaveChanges();
    }

    /// <summary>From now on reading fails.</summary>
    public void Break()
    {
        using var db = Open();
        db.Database.ExecuteSqlRaw("ALTER TABLE meldingen RENAME TO weg");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
