using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>"Dat klopt niet, het was 16": finds which answer is meant, newest first, and replaces it.</summary>
internal sealed class Correction(KnowledgeBase knowledge, OpenRun openRun, AnswerReader reader, Phrases phrases)
{
    /// <param name="said">What it should have been; empty when the person did not say.</param>
    public void Apply(Exchange exchange, string said)
    {
        var run = exchange.State.Run!;
        var position = openRun.Position(run);
        if (said.Length == 0)
        {
            AskWhat(exchange, position);
            return;
        }

        if (Find(position, run.Answers, said, exchange.Moment.Now) is not var (question, answer))
        {
            exchange.Say("verbeteren.niet-begrepen");
            openRun.Show(exchange);
            return;
        }

        exchange.Say("verbeterd", ("label", question.Label), ("was", run.Answers[question.Id]!.Shown), ("wordt", answer.Shown));
        OpenRun.Put(exchange, run.Answers.With(question, answer));
        openRun.Show(exchange);
    }

    private void AskWhat(Exchange exchange, Position position)
    {
        if (position.Current is Review)
        {
            exchange.Reply(new Replies.Say("verbeteren.wat", phrases.Of("verbeteren.wat")));
            openRun.Show(exchange);
            return;
        }

        openRun.GoBack(exchange);
    }

    /// <summary>The newest answer that can be read in what was said and is not the same already. A text is only meant when it came last.</summary>
    private (Question, Answer)? Find(Position position, Answers answers, string said, DateTimeOffset now)
    {
        var answered = position.Passed.OfType<Ask>().Reverse()
            .Select(ask => ask.Questions.Select(id => knowledge.Questions[id]).ToList())
            .Where(questions => !GridReader.IsGrid(questions))
            .SelectMany(questions => questions.AsEnumerable().Reverse())
            .ToList();
        foreach (var question in answered.Where(question => question.Kind != QuestionKind.Tekst || question == answered[0]))
        {
            if (reader.Read(question, [said], now) is Understood { Answer: var answer } && answer != answers[question.Id])
            {
                return (question, answer);
            }
        }

        return null;
    }
}
