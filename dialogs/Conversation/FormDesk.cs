using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Takes a form: of the page that is open, of one that was, or of a run that is over.</summary>
internal sealed class FormDesk(OpenRun openRun, Resolver resolver, AnswerReader reader, AnswerDesk answers, Repair repair)
{
    public void Take(Exchange exchange, string token, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var (runId, page) = FormToken.Split(token);
        if (exchange.State.Run is not { } run || run.Id != runId)
        {
            TakeOfAnotherRun(exchange, runId);
            return;
        }

        var current = openRun.Position(run).Current;
        if (current is Tell && current.Shows == page)
        {
            openRun.GoOn(exchange);
            return;
        }

        var filled = values.Where(pair => pair.Value.Any(value => value.Length > 0)).ToDictionary();
        var open = resolver.Open(current, run.Answers).Where(question => filled.ContainsKey(question.Id)).ToList();
        if (open.Count == 0)
        {
            exchange.Say(current.Shows == page ? "formulier.leeg" : OfAnEarlierPage(run, filled, exchange.Moment.Now));
            openRun.Show(exchange);
            return;
        }

        Read(exchange, current, open, filled);
    }

    private void Read(
        Exchange exchange, Step current, IReadOnlyList<Question> open, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var understood = new List<(Question, Answer)>();
        var typed = new Dictionary<string, string>();
        foreach (var question in open)
        {
            if (reader.Read(question, values[question.Id], exchange.Moment.Now) is var reading && reading is Understood { Answer: var answer })
            {
                understood.Add((question, answer));
                continue;
            }

            typed[question.Id] = string.Join(", ", values[question.Id]);
            answers.Explain(exchange, question, reading);
        }

        if (current is Review && understood.Exists(pair => !pair.Item2.Values.Contains("ja")))
        {
            exchange.Say("verbeteren.wat");
            openRun.Show(exchange);
            return;
        }

        answers.Accept(exchange, understood, typed);
    }

    /// <summary>The same form once more says nothing new; another answer to a question that is behind does not count by itself.</summary>
    private string OfAnEarlierPage(FlowRun run, Dictionary<string, IReadOnlyList<string>> filled, DateTimeOffset now)
    {
        var repeats = filled.All(pair => openRun.Answered(run, pair.Key) is var (question, answer)
            && reader.Read(question, pair.Value, now) is Understood again && again.Answer == answer);
        return repeats ? "formulier.al-ontvangen" : "formulier.verlopen";
    }

    private void TakeOfAnotherRun(Exchange exchange, string runId)
    {
        if (exchange.State.LastShared is { } shared && shared.RunId == runId)
        {
            exchange.Say("formulier.al-gedeeld", ("nummer", shared.Number));
        }
        else
        {
            exchange.Say("formulier.verlopen");
        }

        repair.ShowWhereWeAre(exchange);
    }
}
