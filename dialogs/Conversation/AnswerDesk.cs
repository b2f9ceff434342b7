using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Takes what someone typed as the answer to the page that is open.</summary>
internal sealed class AnswerDesk(
    Commands commands, Correction correction, OpenRun openRun, AnswerReader reader, PageReader pageReader,
    KnowledgeDesk knowledge, Repair repair, Phrases phrases)
{
    private static readonly IReadOnlyDictionary<string, string> NothingTyped = new Dictionary<string, string>();

    public void Hear(Exchange exchange, string text)
    {
        var run = exchange.State.Run!;
        switch (openRun.Position(run).Current)
        {
            case Tell:
                openRun.GoOn(exchange);
                break;
            case Review review:
                HearAgreement(exchange, review, text);
                break;
            default:
                HearAnswer(exchange, openRun.OpenQuestions(run), text);
                break;
        }
    }

    /// <summary>Keeps what was understood and shows where that leads.</summary>
    /// <param name="typed">By question id: what was not understood, so that nobody has to type it again.</param>
    public void Accept(Exchange exchange, IReadOnlyList<(Question Question, Answer Answer)> answered, IReadOnlyDictionary<string, string> typed)
    {
        exchange.Understood();
        OpenRun.Put(exchange, answered.Aggregate(exchange.State.Run!.Answers, (answers, pair) => answers.With(pair.Question, pair.Answer)));
        openRun.Show(exchange, typed);
    }

    /// <summary>Says why something could not be read, or asks which was meant.</summary>
    public void Explain(Exchange exchange, Question question, Reading trouble)
    {
        switch (trouble)
        {
            case Unclear unclear:
                exchange.Say(unclear.Sentence, ("max", FreeText.Longest.ToString(CultureInfo.InvariantCulture)));
                break;
            case Ambiguous ambiguous:
                exchange.Reply(new Replies.Choices("welke-bedoelt-u", phrases.Of("welke-bedoelt-u"),
                    [.. ambiguous.Options.Select(option => new Button(option.Text, Says(question, option, exchange.Moment.Now)))]));
                break;
        }
    }

    private void HearAnswer(Exchange exchange, IReadOnlyList<Question> open, string text)
    {
        var reading = pageReader.Read(open, text, exchange.Moment.Now);
        if (reading.Answers.Count > 0)
        {
            if (reading.Trouble is { } part)
            {
                Explain(exchange, part.Question, part.Reading);
            }

            Accept(exchange, reading.Answers, NothingTyped);
        }
        else if (reading.Trouble is { Reading: Unclear unclear })
        {
            NotUnderstood(exchange, unclear.Sentence, text);
        }
        else if (reading.Trouble is { } doubt)
        {
            Explain(exchange, doubt.Question, doubt.Reading);
        }
    }

    /// <summary>What is shared needs a whole yes: "ja maar de leeftijd is 16" is a correction.</summary>
    private void HearAgreement(Exchange exchange, Review review, string text)
    {
        if (commands.Agrees(text))
        {
            var question = openRun.OpenQuestions(exchange.State.Run!).Single(question => question.Id == review.Confirm);
            Accept(exchange, [(question, Answer.Of("ja", phrases.Of("antwoord.ja")))], NothingTyped);
        }
        else if (commands.Refuses(text))
        {
            exchange.Say("verbeteren.wat");
            openRun.Show(exchange);
        }
        else if (!correction.HearLabel(exchange, text))
        {
            NotUnderstood(exchange, "niet-begrepen.akkoord", text);
        }
    }

    /// <summary>It may be a question of their own: that is answered, and ours asked again.</summary>
    private void NotUnderstood(Exchange exchange, string sentence, string text)
    {
        if (knowledge.AnswerInBetween(exchange, text))
        {
            exchange.Understood();
            repair.ShowWhereWeAre(exchange);
            return;
        }

        repair.NotUnderstood(exchange, sentence);
    }

    /// <summary>A button says its own words when those are understood, so that the person reads back what they pressed.</summary>
    private string Says(Question question, Option option, DateTimeOffset now) =>
        reader.Read(question, [option.Text], now) is Understood ? option.Text : option.Id;
}
