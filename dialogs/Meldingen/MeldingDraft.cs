using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Meldingen;

/// <summary>A melding as the conversation hands it over: every question as it was asked, in order, with its answer.</summary>
/// <param name="Number">See <see cref="MeldingNumber"/>.</param>
/// <param name="RunId">One run shares at most one melding.</param>
/// <param name="Urgency">Why it cannot wait; empty when it can.</param>
public sealed record MeldingDraft(
    string Number, string RunId, string Flow, IReadOnlyList<UrgencyReason> Urgency, IReadOnlyList<AnsweredQuestion> Answers)
{
    public Answer? this[string question] => Answers.FirstOrDefault(answered => answered.Question.Id == question)?.Answer;
}

/// <param name="Section">Title of the page the question stood on.</param>
public sealed record AnsweredQuestion(string Section, Question Question, Answer Answer);

/// <summary>Facts that make a melding urgent. Never a score.</summary>
public enum UrgencyReason
{
    /// <summary>The melder answered that there is danger now.</summary>
    GevaarNu,

    /// <summary>Something written on the way spoke of danger.</summary>
    GevaarGeschreven,
}
