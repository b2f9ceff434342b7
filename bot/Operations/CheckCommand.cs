using System.Text.Json;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Operations;

/// <summary><c>check</c>: the problems of the content, one JSON line each, then one line with what was looked at.</summary>
public static class CheckCommand
{
    /// <param name="clock">What has expired depends on today's date in the Netherlands.</param>
    /// <returns>0 when the content is sound, else 1.</returns>
    public static int Run(string folder, TextWriter output, TimeProvider clock)
    {
        try
        {
            var knowledge = KnowledgeLoader.Load(folder);
            var today = DutchDay.Of(clock.GetUtcNow());
            var report = ContentCheck.Run(knowledge, Reach.Of(knowledge, knowledge.Sentences.Keys.ToHashSet(StringComparer.Ordinal)), today);
            return Write(report.Problems, output, new
            {
                questions = knowledge.Questions.Count,
                guidance = knowledge.Guidance.Count,
                contacts = knowledge.Contacts.Count,
                sentences = knowledge.Sentences.Count,
                gemeenten = knowledge.Places.Gemeenten.Count,
                problems = report.Problems.Count,
                hardest = report.Hardest.Select(text => new { text.Where, text.Score }),
            });
        }
        catch (ContentProblems problems)
        {
            return Write(problems.Problems, output, new { problems = problems.Problems.Count });
        }
    }

    private static int Write(IReadOnlyList<ContentProblem> problems, TextWriter output, object summary)
    {
        foreach (var problem in problems)
        {
            output.WriteLine(JsonSerializer.Serialize(new { file = problem.File, problem = problem.Message }));
        }

        output.WriteLine(JsonSerializer.Serialize(summary));
        return problems.Count == 0 ? 0 : 1;
    }
}
