using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Storage;
using PartnerBot.Tests.Bot;

namespace PartnerBot.Tests.Browser;

/// <summary>What is in the database, whatever a page shows of it.</summary>
internal static class KeptMeldingen
{
    public static async Task<IReadOnlyList<Melding>> MeldingenAsync(this RunningService service)
    {
        await using var db = service.Services.GetRequiredService<Database>().Entities();
        return await db.Meldingen.AsNoTracking().Include(melding => melding.Answers.OrderBy(answer => answer.Order)).ToListAsync();
    }

    public static string Answer(this Melding melding, string question) => melding.Answers.Single(answer => answer.QuestionId == question).Shown;
}
