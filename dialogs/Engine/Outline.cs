using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Engine;

/// <summary>
/// Every step a flow can come to: its route is replayed with the first answer everywhere, the second everywhere, and so on, and with no answer.
/// That finds every branch that hangs on one answer at a time, which is how flows here are written; random walks test the rest.
/// </summary>
public static class Outline
{
    private const int MostOptions = 12;

    public static IReadOnlyList<Step> Of(Flow flow, KnowledgeBase knowledge)
    {
        var steps = new List<Step>(flow.Route(Answers.None));
        for (var choice = 0; choice < MostOptions; choice++)
        {
            var answers = Answers.None;
            foreach (var question in knowledge.Questions.Values)
            {
                answers = answers.With(question, Choice(question, choice));
            }

            steps.AddRange(flow.Route(answers));
        }

        return steps;
    }

    private static Answer Choice(Question question, int choice)
    {
        IReadOnlyList<string> values = question.Kind == QuestionKind.JaNeeWeetniet
            ? ["ja", "nee", Question.Unknown]
            : [.. question.Options.Select(option => option.Id), Question.Unknown];
        return Answer.Of(values[choice % values.Count], "");
    }
}
