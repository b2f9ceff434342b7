using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Meldingen;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>A line of the summary and the questions that it opens again.</summary>
public sealed record CorrectableLine(SummaryLine Line, IReadOnlyList<string> Questions);

/// <summary>Everything said on the way, in the order of the route. Answers that the route no longer asks for are left out.</summary>
public sealed class Summary(KnowledgeBase knowledge, Phrases phrases)
{
    /// <summary>With the agreement at the end, so that a melding shows to what its melder said yes.</summary>
    public IReadOnlyList<AnsweredQuestion> Answered(Position position, Answers answers) =>
        [.. from step in position.Passed
            from id in step.Asks
            select new AnsweredQuestion(knowledge.Pages[step.Shows].Title, knowledge.Questions[id], answers[id]!)];

    /// <summary>One line per answer; the unknowns of a page of signals share one line, so that what was seen stands out.</summary>
    public IReadOnlyList<CorrectableLine> Lines(Position position, Answers answers)
    {
        var lines = new List<CorrectableLine>();
        foreach (var ask in position.Passed.OfType<Ask>())
        {
            var section = knowledge.Pages[ask.Page].Title;
            var questions = ask.Questions.Select(id => knowledge.Questions[id]).ToList();
            var folded = GridReader.IsGrid(questions) ? questions.Where(question => answers[question.Id]!.IsUnknown).ToList() : [];
            foreach (var question in questions.Except(folded))
            {
                Add(section, question.Label, answers[question.Id]!.Shown, [question.Id]);
            }

            if (folded.Count > 0)
            {
                var label = phrases.Of("samenvatting.overige", ("aantal", folded.Count.ToString(CultureInfo.InvariantCulture)));
                Add(section, label, answers[folded[0].Id]!.Shown, [.. folded.Select(question => question.Id)]);
            }
        }

        return lines;

        void Add(string section, string label, string shown, IReadOnlyList<string> questions) =>
            lines.Add(new CorrectableLine(new SummaryLine(lines.Count + 1, section, label, shown), questions));
    }
}
