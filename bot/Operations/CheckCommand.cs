using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Operations;

/// <summary>
/// <c>check</c>: the problems of the content, one JSON line each, then what will need a look, the articles that stand on each
/// section of a source, and one line with what was looked at.
/// </summary>
public static class CheckCommand
{
    // A line is read by people too: é stays é.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="clock">What has expired depends on today's date in the Netherlands.</param>
    /// <returns>0 when the content is sound, else 1.</returns>
    public static int Run(string folder, TextWriter output, TimeProvider clock)
    {
        try
        {
            var knowledge = KnowledgeLoader.Load(folder);
            var reach = Reach.Of(knowledge, knowledge.Sentences.Keys.ToHashSet(StringComparer.Ordinal));
            var report = ContentCheck.Run(knowledge, CheckFiles.Read(folder), reach, DutchDay.Of(clock.GetUtcNow()));
            Write(output, report.Problems.Select(AsLine));
            Write(output, report.Warnings.Select(warning => new { file = warning.File, warning = warning.Message }));
            Write(output, report.Coverage.Sources.Select(use => new { document = use.Document, section = use.Section, articles = use.Articles }));
            Write(output, [Summary(knowledge, report)]);
            return report.Problems.Count == 0 ? 0 : 1;
        }
        catch (ContentProblems problems)
        {
            Write(output, problems.Problems.Select(AsLine));
            Write(output, [new { problems = problems.Problems.Count }]);
            return 1;
        }
    }

    private static object AsLine(ContentProblem problem) => new { file = problem.File, problem = problem.Message };

    private static object Summary(KnowledgeBase knowledge, ContentReport report) => new
    {
        questions = knowledge.Questions.Count,
        guidance = knowledge.Guidance.Count,
        contacts = knowledge.Contacts.Count,
        sentences = knowledge.Sentences.Count,
        gemeenten = knowledge.Places.Gemeenten.Count,
        articles = knowledge.Articles.Count,
        terms = knowledge.Glossary.Count,
        asked = report.Coverage.Asked,
        answered = report.Coverage.Answered,
        unanswered = report.Coverage.Unanswered,
        answeredTwice = report.Coverage.AnsweredTwice,
        unanswerable = report.Coverage.Unanswerable,
        problems = report.Problems.Count,
        warnings = report.Warnings.Count,
        readingLevel = ReadingLevel.Measure,
        hardest = report.Hardest.Select(text => new { where = text.Where, score = text.Score }),
    };

    private static void Write(TextWriter output, IEnumerable<object> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(JsonSerializer.Serialize(line, Readable));
        }
    }
}
