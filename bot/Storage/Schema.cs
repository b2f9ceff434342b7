using Microsoft.EntityFrameworkCore;

namespace PartnerBot.Bot.Storage;

/// <summary>Brings the database to the newest schema at start.</summary>
public static class Schema
{
    public static void Update(Database database)
    {
        using var db = database.Entities();
        db.Database.Migrate();
    }
}
