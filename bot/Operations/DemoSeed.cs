using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Storage;

namespace PartnerBot.Bot.Operations;

/// <summary>Only for running the regie pages on their own: synthetic meldingen. To be deleted.</summary>
public static class DemoSeed
{
    private static readonly string[] Gemeenten = ["Rotterdam", "Schiedam", "Barendrecht", "Súdwest-Fryslân", "Den Haag", "Bergen op Zoom"];
    private static readonly string[] Ages = ["0-11", "12-15", "16-17", "18-22", "onbekend"];
    private static readonly (string Id, string Text)[] Requests =
        [("advies", "Ik wil advies"), ("casusoverleg", "Bespreek dit in een casusoverleg"), ("registreren", "Alleen registreren")];
    private static readonly string[] Signals =
        ["Zij heeft dure spullen en kan niet uitleggen hoe ze eraan komt.", "Zij komt vaak te laat of helemaal niet.", "Zij is bang voor haar vriend.",
         "Zij heeft twee telefoons.", "Zij wordt na school opgehaald door iemand die u niet kent."];
    private const string Letters = "34679ACDEFGHJKMNPRTUWXY";

    public static async Task FillAsync(Func<PartnerBotDb> open, int count)
    {
        await using var db = open();
        await db.Database.EnsureCreatedAsync();
        if (db.Meldingen.Any())
        {
            return;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var chance = new Random(7);
        var start = new DateTimeOffset(2026, 11, 21, 14, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < count; i++)
        {
            var signs = new string([.. Enumerable.Range(0, 8).Select(_ => Letters[chance.Next(Letters.Length)])]);
            var request = Requests[i % 3];
            var urgent = i % 9 == 4;
            var melding = new Melding
            {
                Number = $"{signs[..4]}-{signs[4..]}", RunId = Guid.NewGuid().ToString(), Flow = "signaal-delen",
                ReceivedAt = start.AddMinutes(-97 * i), Urgent = urgent, UrgentBecause = urgent ? "De melder zegt dat er nu gevaar is." : null,
                Status = (MeldingStatus)(i % 8 % 3), Melder = i % 4 == 0 ? null : "docent", GemeenteCode = "GM0599", Gemeente = i % 11 == 5 ? null : Gemeenten[i % 6],
                AgeClass = Ages[i % 5], SignalCount = i % 5, Facts = $"Een leerling uit klas {i % 6 + 1} wordt elke dag opgehaald door een man met een witte auto.",
                Request = request.Id,
            };
            var order = 0;
            foreach (var signal in Signals)
            {
                var seen = order < i % 5;
                Add($"signaal.{order}", order < 3 ? "Geld en spullen" : "Relaties", $"Heeft u dit gezien of gehoord? {signal}", seen ? "zelf-gezien" : "weet-ik-niet", seen ? "Zelf gezien" : "Weet ik niet");
            }

            Add("gemeente", "Over wie gaat het", "In welke gemeente speelt dit?", "GM0599", melding.Gemeente ?? "Weet ik niet");
            Add("leeftijd", "Over wie gaat het", "Hoe oud is de persoon ongeveer?", melding.AgeClass, melding.AgeClass);
            Add("feiten", "Wat er gebeurt", "Wat heeft u gezien of gehoord? Schrijf geen namen op.", melding.Facts, melding.Facts);
            Add("vraag", "Uw vraag", "Wat vraagt u van de ketenregisseur?", request.Id, request.Text);
            db.Meldingen.Add(melding);
            if (i % 2000 == 1999)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }

            void Add(string id, string section, string text, string values, string shown) => melding.Answers.Add(new MeldingAnswer
            {
                Order = order++, Section = section, QuestionId = id, QuestionHash = "0123456789abcdef", QuestionText = text, Values = values, Shown = shown,
            });
        }

        await db.SaveChangesAsync();
    }
}
