using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Takes what someone typed or filled in as the answer to the page that is open.</summary>
internal sealed class AnswerDesk(
    OpenRun openRun, Resolver resolver, AnswerReader reader, PageReader pageReader, Repair repair, Phrases phrases)
{
    /// <summary>A typed message.</summary>
    public void Hear(Exchange exchange, string text)
    {
        var run = exchange.State.Run!;
        var open = openRun.OpenQuestions(run);
        if (open.Count == 0)
        {
            repair.NotUnderstood(exchange, "niet-begrepen.algemeen");
            return;
        }

        var reading = pageReader.Read(open, text, exchange.Moment.Now);
        if (reading.Trouble is { } trouble)
        {
            Trouble(exchange, trouble.Question, trouble.Reading);
            return;
        }

        Accept(exchange, reading.Answers, new Dictionary<string, string>());
    }

    /// <summary>A form, of the page that is open or of one that was.</summary>
    public void Take(Exchange exchange, string token, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var (runId, page) = FormToken.Split(token);
        if (exchange.State.Run is not { } run || run.Id != runId)
        {
            TakeOfAnotherRun(exchange, runId);
            return;
        }

        var position = openRun.Position(run);
        if (position.Current is Tell tell && tell.Guidance == page)
        {
            openRun.GoOn(exchange);
            return;
        }

        var filled = values.Where(pair => pair.Value.Any(value => value.Length > 0)).ToDictionary();
        var open = resolver.Open(position.Current, run.Answers).Where(question => filled.ContainsKey(question.Id)).ToList();
        if (open.Count == 0)
        {
            exchange.Say(filled.Count == 0 ? "formulier.leeg" : "formulier.al-ontvangen");
            openRun.Show(exchange);
            return;
        }

        Read(exchange, open, filled);
    }

    /// <summary>What was written in danger is kept as the answer when an open text was asked for: nothing is lost.</summary>
    public void KeepWhatWasWritten(Exchange exchange, string kind, string text)
    {
        if (kind == DangerWatch.Emergency
            || exchange.State is not { Run: { } run, Paused: false }
            || openRun.OpenQuestions(run) is not [{ Kind: QuestionKind.Tekst } question])
        {
            exchange.Say("gevaar.daarna");
            return;
        }

        if (reader.Read(question, [text], exchange.Moment.Now) is Understood { Answer: var answer })
        {
            OpenRun.Put(exchange, run.Answers.With(question, answer));
            exchange.Say("gevaar.bewaard-als-antwoord");
        }
    }

    private void Read(Exchange exchange, List<Question> open, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var understood = new List<(Question, Answer)>();
        var typed = new Dictionary<string, string>();
        foreach (var question in open)
        {
            switch (reader.Read(question, values[question.Id], exchange.Moment.Now))
            {
                case Understood { Answer: var answer }:
                    understood.Add((question, answer));
                    break;
                case var trouble:
                    typed[question.Id] = string.Join(", ", values[question.Id]);
                    Explain(exchange, question, trouble);
                    break;
            }
        }

        Accept(exchange, understood, typed);
    }

    private void Accept(Exchange exchange, IReadOnlyList<(Question Question, Answer Answer)> answered, IReadOnlyDictionary<string, string> typed)
    {
        if (answered is [var (question, answer)] && IsRefusal(exchange.State.Run!, question, answer))
        {
            exchange.Say("verbeteren.wat");
            openRun.Show(exchange);
            return;
        }

        exchange.Understood();
        OpenRun.Put(exchange, answered.Aggregate(exchange.State.Run!.Answers, (answers, pair) => answers.With(pair.Question, pair.Answer)));
        openRun.Show(exchange, typed);
    }

    /// <summary>"Nee" to the summary is not an answer to keep: something must be corrected first.</summary>
    private bool IsRefusal(FlowRun run, Question question, Answer answer) =>
        openRun.Position(run).Current is Review review && review.Confirm == question.Id && !answer.Values.Contains("ja");

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

    private void Trouble(Exchange exchange, Question question, Reading trouble)
    {
        if (trouble is Unclear unclear)
        {
            repair.NotUnderstood(exchange, unclear.Sentence);
            return;
        }

        Explain(exchange, question, trouble);
    }

    private void Explain(Exchange exchange, Question question, Reading trouble)
    {
        switch (trouble)
        {
            case Unclear unclear:
                exchange.Say(unclear.Sentence, ("max", FreeText.Longest.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                break;
            case Ambiguous ambiguous:
                exchange.Reply(new Replies.Choices("welke-bedoelt-u", phrases.Of("welke-bedoelt-u"),
                    [.. ambiguous.Options.Select(option => new Button(option.Text, Says(question, option, exchange.Moment.Now)))]));
                break;
        }
    }

    /// <summary>A button says its own words when those are understood, so that the person reads back what they pressed.</summary>
    private string Says(Question question, Option option, DateTimeOffset now) =>
        reader.Read(question, [option.Text], now) is Understood ? option.Text : option.Id;
}
