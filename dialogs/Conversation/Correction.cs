using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>"Dat klopt niet, het was 16", "wijzig 3", "de leeftijd is 15": finds which answer is meant, and replaces or opens it.</summary>
internal sealed class Correction(KnowledgeBase knowledge, Commands commands, OpenRun openRun, AnswerReader reader)
{
    // Someone who tells a story may begin it with "het klopt niet": only a short remark is a correction then.
    private const int LongestRemark = 8;

    /// <summary>Does what a correction says; false when it is none.</summary>
    public bool Hear(Exchange exchange, string text)
    {
        var run = exchange.State.Run!;
        if (commands.Changing(text) is { } what)
        {
            return Change(exchange, run, what);
        }

        if (commands.Correction(text) is not { } said || IsStory(run, text))
        {
            return false;
        }

        if (said.Length == 0)
        {
            AskWhat(exchange, run);
            return true;
        }

        if (!HearLabel(exchange, said) && !Replace(exchange, run, said, Candidates(run)))
        {
            exchange.Say("verbeteren.niet-begrepen");
            openRun.Show(exchange);
        }

        return true;
    }

    /// <summary>"De leeftijd is 15": the question is named by its label, what comes after it is the answer.</summary>
    public bool HearLabel(Exchange exchange, string text)
    {
        var run = exchange.State.Run!;
        foreach (var question in Candidates(run))
        {
            var at = text.IndexOf(question.Label, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Replace(exchange, run, commands.WithoutLead(text[(at + question.Label.Length)..].Trim(' ', ',', ':')), [question]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Change(Exchange exchange, FlowRun run, string what)
    {
        if (int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var line))
        {
            openRun.ChangeLine(exchange, line);
            return true;
        }

        var named = Candidates(run).FirstOrDefault(question => what.Contains(question.Label, StringComparison.OrdinalIgnoreCase));
        if (named is not null)
        {
            OpenRun.Put(exchange, run.Answers.Reopen([named.Id]));
            openRun.Show(exchange);
        }
        else if (what.Length == 0)
        {
            AskWhat(exchange, run);
        }

        return named is not null || what.Length == 0;
    }

    private void AskWhat(Exchange exchange, FlowRun run)
    {
        if (openRun.Position(run).Current is Review)
        {
            exchange.Say("verbeteren.wat");
            openRun.Show(exchange);
            return;
        }

        openRun.GoBack(exchange);
    }

    private bool IsStory(FlowRun run, string text) =>
        openRun.OpenQuestions(run) is [{ Kind: QuestionKind.Tekst }] && text.Count(char.IsWhiteSpace) >= LongestRemark;

    /// <summary>
    /// Replaces the newest answer that can be read in what was said and is not the same already. A story is only replaced when it came last
    /// and nothing else can be meant.
    /// </summary>
    private bool Replace(Exchange exchange, FlowRun run, string said, IReadOnlyList<Question> candidates)
    {
        var last = candidates.Count > 0 && candidates[0].Kind == QuestionKind.Tekst ? candidates.Take(1) : [];
        foreach (var question in candidates.Where(question => question.Kind != QuestionKind.Tekst).Concat(last))
        {
            var was = run.Answers[question.Id]!;
            if (reader.Read(question, [said], exchange.Moment.Now) is not Understood { Answer: var answer } || answer == was)
            {
                continue;
            }

            exchange.Say("verbeterd", ("label", question.Label), ("was", was.Shown), ("wordt", answer.Shown));
            OpenRun.Put(exchange, run.Answers.With(question, answer));
            openRun.Show(exchange);
            return true;
        }

        return false;
    }

    /// <summary>What was answered so far, newest first; a page of signals is corrected by its lines.</summary>
    private List<Question> Candidates(FlowRun run)
    {
        var position = openRun.Position(run);
        return
        [
            .. position.Passed.Append(position.Current).OfType<Ask>().Reverse()
                .Select(ask => ask.Questions.Select(id => knowledge.Questions[id]).ToList())
                .Where(questions => !GridReader.IsGrid(questions))
                .SelectMany(questions => questions.AsEnumerable().Reverse())
                .Where(question => run.Answers[question.Id] is not null),
        ];
    }
}
