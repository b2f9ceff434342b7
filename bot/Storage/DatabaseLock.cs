using PartnerBot.Bot.Operations;

namespace PartnerBot.Bot.Storage;

/// <summary>One process per database: the file beside it is held as long as the process lives, and freed by the kernel when it dies.</summary>
public sealed class DatabaseLock : IDisposable
{
    private readonly FileStream _file;

    /// <exception cref="StartRefused">PB1101: another process holds it.</exception>
    public DatabaseLock(Database database)
    {
        try
        {
            _file = new FileStream(database.Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefused("PB1101", $"another process already uses {database.Path}");
        }
    }

    public void Dispose() => _file.Dispose();
}
