using PartnerBot.Dialogs.Flows;
using PartnerBot.Dialogs.Meldingen;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Meldingen;

/// <summary>Makes the melding that is kept from what the conversation hands over.</summary>
public static class MeldingOf
{
    private const int FactsInQueue = 160;

    public static Melding Draft(MeldingDraft draft, string? melder, DateTimeOffset now)
    {
        var place = Known(draft, Q.Gemeente);
        var melding = new Melding
        {
            Number = draft.Number,
            RunId = draft.RunId,
            Flow = draft.Flow,
            ReceivedAt = now,
            Urgent = draft.Urgency.Count > 0,
            UrgentBecause = draft.Urgency.Count > 0 ? string.Join('|', draft.Urgency) : null,
            Melder = melder,
            GemeenteCode = place?.Values[0],
            Gemeente = place?.Shown,
            AgeClass = AgeClass.Of(draft[Q.Leeftijd]?.Values[0] ?? Question.Unknown),
            SignalCount = draft.Answers.Count(answered => answered.Question.Id.StartsWith("signaal.", StringComparison.Ordinal) && !answered.Answer.IsUnknown),
            Facts = Known(draft, Q.Feiten) is { } facts ? Short(facts.Shown) : null,
            Request = Known(draft, Q.Vraag)?.Values[0],
        };
        foreach (var (answered, order) in draft.Answers.Select((answered, index) => (answered, index + 1)))
        {
            melding.Answers.Add(AnswerOf(answered, order));
        }

        return melding;
    }

    private static MeldingAnswer AnswerOf(AnsweredQuestion answered, int order) => new()
    {
        Order = order,
        Section = answered.Section,
        QuestionId = answered.Question.Id,
        QuestionHash = answered.Question.Hash,
        QuestionText = answered.Question.Text,
        Values = string.Join('|', answered.Answer.Values),
        Shown = answered.Answer.Shown,
    };

    private static Dialogs.Engine.Answer? Known(MeldingDraft draft, string question) =>
        draft[question] is { IsUnknown: false } answer ? answer : null;

    private static string Short(string text) => text.Length <= FactsInQueue ? text : text[..(FactsInQueue - 1)] + "…";
}
