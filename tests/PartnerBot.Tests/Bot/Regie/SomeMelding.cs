using PartnerBot.Bot.Meldingen;
using PartnerBot.Dialogs.Meldingen;

namespace PartnerBot.Tests.Bot.Regie;

/// <summary>Meldingen as a test needs them; what it does not name is the same in all of them.</summary>
internal static class SomeMelding
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static Melding With(
        string number,
        int hoursAgo = 0,
        bool urgent = false,
        string? gemeente = "Rotterdam",
        string age = "12-15",
        int signals = 2,
        string facts = "Een leerling wordt elke dag opgehaald.",
        (string Id, string Shown)? request = null,
        MeldingStatus status = MeldingStatus.Ontvangen)
    {
        var (id, shown) = request ?? ("advies", "Ik wil advies");
        var melding = new Melding
        {
            Number = number,
            RunId = $"run-{number}",
            Flow = "signaal-delen",
            ReceivedAt = Noon.AddHours(-hoursAgo),
            Urgent = urgent,
            UrgentBecause = urgent ? nameof(UrgencyReason.GevaarNu) : null,
            Gemeente = gemeente,
            AgeClass = age,
            SignalCount = signals,
            Facts = facts,
            Request = id,
            Status = status,
        };
        melding.Answer("signaal.dure-spullen", "Geld en spullen", "Heeft zij dure spullen die u niet kunt verklaren?", "zelf-gezien", "Zelf gezien");
        melding.Answer("signaal.twee-telefoons", "Geld en spullen", "Heeft zij meer dan een telefoon?", "weet-ik-niet", "Weet ik niet");
        melding.Answer("signaal.opgehaald", "Vrienden en relaties", "Wordt zij opgehaald door iemand die u niet kent?", "van-horen-zeggen", "Van horen zeggen");
        melding.Answer("gemeente", "Over wie gaat het?", "In welke gemeente speelt dit?", "GM0599", gemeente ?? "Weet ik niet");
        melding.Answer("feiten", "Wat er gebeurt", "Wat heeft u gezien of gehoord?", facts, facts);
        melding.Answer("vraag", "Uw vraag", "Wat vraagt u van de ketenregisseur?", id, shown);
        return melding;
    }

    /// <summary><paramref name="count"/> meldingen, each an hour older than the one before: P3CA-A000, P3CA-A001, ...</summary>
    public static IEnumerable<Melding> Many(int count) =>
        Enumerable.Range(0, count).Select(i => With($"P3CA-A{i:000}", hoursAgo: i));

    public static Melding Answer(this Melding melding, string question, string section, string text, string values, string shown)
    {
        melding.Answers.Add(new MeldingAnswer
        {
            Order = melding.Answers.Count,
            Section = section,
            QuestionId = question,
            QuestionHash = "0123456789abcdef",
            QuestionText = text,
            Values = values,
            Shown = shown,
        });
        return melding;
    }
}
