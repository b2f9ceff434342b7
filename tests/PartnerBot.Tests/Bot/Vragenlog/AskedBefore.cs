using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Vragenlog;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Tests.Bot.Vragenlog;

/// <summary>Questions that were asked before a test begins, kept the way a turn keeps them.</summary>
internal static class AskedBefore
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 11, 34, 56, TimeSpan.Zero);

    public static async Task AskedAsync(this RunningService service, params Effect[] effects)
    {
        var scrub = service.Services.GetRequiredService<QuestionScrub>();
        var kept = effects.Select((effect, index) => scrub.Of(effect, Noon.AddHours(index))!).ToList();
        await service.Services.GetRequiredService<Journal>().CommitAsync(writer => kept.ForEach(writer.Questions.Add));
    }

    public static LogUnanswered Refused(string question, params string[] nearest) => new(question, nearest);

    public static RejectAnswer Rejected(string question, string article) => new(article, question);

    /// <summary>Five groups: of four, two, one, one and one.</summary>
    public static Effect[] SomeQuestions { get; } =
    [
        Refused("vergoedt de gemeente reiskosten van de tolk", "vriend-erbij-als-tolk", "kosten-ketenaanpak"),
        Refused("wie vergoedt de reiskosten van een tolk?", "vriend-erbij-als-tolk"),
        Refused("Worden de reiskosten van een tolk vergoed door de gemeente?", "kosten-ketenaanpak", "vriend-erbij-als-tolk"),
        Rejected("vergoedt onze gemeente reiskosten van een tolk", "kosten-ketenaanpak"),
        Rejected("mag ik de telefoon van mijn leerling Sanne de Vries afpakken", "mentor-leerling-gesprek"),
        Rejected("Mag ik de telefoon van een leerling afpakken en kijken?", "mentor-leerling-gesprek"),
        Refused("=SOM(A1:A9); wat betekent dit in de meldcode"),
        Refused("bel mij op 06 12345678 over het hotel aan de Dorpsstraat 12", "jonge-gast-hotelkamer"),
        Refused("hoeveel verdient een ketenregisseur", "ketenregisseur-taken", "ketenregisseur-van-wie", "assistent-ketenregisseur", "ketenregisseur-beslist-niet"),
    ];
}
