using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Engine;

/// <summary>Where someone is in a flow.</summary>
/// <param name="Passed">The steps behind, in order.</param>
/// <param name="Current">The step to show now.</param>
/// <param name="Ahead">How many steps follow as far as the answers so far can tell.</param>
public sealed record Position(IReadOnlyList<Step> Passed, Step Current, int Ahead);

/// <summary>Finds the place in a flow by replaying its route from the answers; no step number is ever kept.</summary>
public sealed class Resolver(KnowledgeBase knowledge)
{
    /// <exception cref="InvalidOperationException">The flow ran out of steps without an <see cref="End"/>.</exception>
    public Position Resolve(Flow flow, Answers answers)
    {
        var valid = StillValid(answers);
        var passed = new List<Step>();
        Step? current = null;
        var ahead = 0;
        foreach (var step in flow.Route(valid))
        {
            if (current is not null)
            {
                ahead++;
            }
            else if (IsBehind(step, valid))
            {
                passed.Add(step);
            }
            else
            {
                current = step;
            }
        }

        return new Position(passed, current ?? throw new InvalidOperationException($"Flow {flow.Id} has no end."), ahead);
    }

    /// <summary>The questions of a step that have no valid answer yet.</summary>
    public IEnumerable<Question> Open(Step step, Answers answers) =>
        QuestionsOf(step).Where(question => !IsAnswered(question, answers));

    public IEnumerable<Question> QuestionsOf(Step step) => step.Asks.Select(id => knowledge.Questions[id]);

    /// <summary>The questions that were answered once, but in other words than content has now.</summary>
    public IEnumerable<Question> Changed(Step step, Answers answers) =>
        Open(step, answers).Where(question => answers.Earlier.TryGetValue(question.Id, out var earlier) && earlier.Hash != question.Hash);

    /// <summary>An answer to words that have changed since no longer counts; it stays at hand as an earlier one.</summary>
    public Answers StillValid(Answers answers)
    {
        var stale = answers.Current.Where(IsStale).Select(pair => pair.Key).ToList();
        return stale.Count == 0 ? answers : answers.Reopen(stale);

        bool IsStale(KeyValuePair<string, Given> pair) =>
            knowledge.Questions.TryGetValue(pair.Key, out var question) && question.Hash != pair.Value.Hash;
    }

    private static bool IsBehind(Step step, Answers answers) => step switch
    {
        Ask ask => ask.Questions.All(id => answers.Current.ContainsKey(id)),
        Tell tell => answers.HasRead(tell.Guidance),
        Review review => answers.Yes(review.Confirm),
        _ => false,
    };

    private static bool IsAnswered(Question question, Answers answers) =>
        answers.Current.TryGetValue(question.Id, out var given) && given.Hash == question.Hash;
}
