using PartnerBot.Bot.Storage;

namespace PartnerBot.Bench;

/// <summary>A new database with the newest schema in a folder of its own, gone when disposed.</summary>
public sealed class ScratchDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("partnerbot-bench-").FullName;

    private ScratchDatabase()
    {
        Database = new Database(Path.Combine(_folder, "partnerbot.db"));
        Schema.Update(Database);
        Journal = new Journal(Database);
    }

    public Database Database { get; }

    public Journal Journal { get; }

    public static ScratchDatabase Make() => new();

    public void Dispose()
    {
        Journal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
