using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>Writes replies as activities: a sentence as text, everything with buttons or inputs as an Adaptive Card.</summary>
public sealed class CardRenderer(KnowledgeBase knowledge)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly Phrases _phrases = new(knowledge);

    public void WriteExpectedReplies(IBufferWriter<byte> output, Activity received, IReadOnlyList<Reply> replies)
    {
        var reference = ActivityTurn.ReferenceOf(received);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("activities"u8);
        foreach (var reply in replies)
        {
            WriteActivity(json, reference, reply);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteReply(IBufferWriter<byte> output, ConversationReference reference, Reply reply)
    {
        using var json = new Utf8JsonWriter(output, Options);
        WriteActivity(json, reference, reply);
    }

    private void WriteActivity(Utf8JsonWriter json, ConversationReference reference, Reply reply)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "message"u8);
        json.WriteString("channelId"u8, reference.ChannelId);
        json.WriteString("serviceUrl"u8, reference.ServiceUrl);
        WriteAccount(json, "from"u8, reference.Bot);
        WriteAccount(json, "recipient"u8, reference.User);
        json.WriteStartObject("conversation"u8);
        json.WriteString("id"u8, reference.Conversation.Id);
        json.WriteEndObject();
        json.WriteString("replyToId"u8, reference.ReplyTo);
        json.WriteString("locale"u8, "nl-NL"u8);
        json.WriteString("inputHint"u8, "expectingInput"u8);
        if (reply is Say say)
        {
            json.WriteString("textFormat"u8, "markdown"u8);
            json.WriteString("text"u8, say.Text);
        }
        else
        {
            json.WriteStartArray("attachments"u8);
            WriteCard(new CardWriter(json), reply);
            json.WriteEndArray();
        }

        // Channels ignore what they do not know; tests and tools see by this id what was said, whatever the words.
        json.WriteStartObject("channelData"u8);
        json.WriteString("antwoord"u8, reply.Id);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAccount(Utf8JsonWriter json, ReadOnlySpan<byte> name, ChannelAccount? account)
    {
        if (account is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("id"u8, account.Id);
            json.WriteString("name"u8, account.Name);
            json.WriteEndObject();
        }
    }

    private void WriteCard(CardWriter card, Reply reply)
    {
        card.Start();
        switch (reply)
        {
            case Dialogs.Replies.Choices choices:
                card.Paragraph(choices.Text);
                card.Actions();
                Buttons(card, choices.Buttons);
                break;
            case AskPage page:
                Ask(card, page);
                break;
            case TellPage tell:
                card.Heading(tell.Title);
                card.Prose(tell.Text);
                card.Actions();
                card.Submit(_phrases.Of("knop.verder"), ("formulier", tell.Form));
                break;
            case SummaryReply summary:
                Summary(card, summary);
                break;
            case OutcomeReply outcome:
                Outcome(card, outcome);
                break;
            case Safety safety:
                card.Heading(safety.Title);
                card.Prose(safety.Text);
                Calls(card, safety.Calls);
                card.Actions();
                break;
        }

        card.End();
    }

    private void Ask(CardWriter card, AskPage page)
    {
        card.Heading(page.Title);
        if (page.Progress is not null)
        {
            card.Subtle(page.Progress);
        }

        if (page.Intro is not null)
        {
            card.Paragraph(page.Intro);
        }

        var grid = page.IsGrid;
        foreach (var (question, number) in page.Questions.Select((question, index) => (question, index + 1)))
        {
            if (grid)
            {
                card.Numbered(number, question.Text);
            }
            else
            {
                card.Label(question.Text);
            }

            if (question.Help is not null)
            {
                card.Subtle(question.Help);
            }

            Input(card, question, grid);
        }

        card.Actions();
        card.Submit(_phrases.Of("knop.verder"), ("formulier", page.Form));
        if (page.CanGoBack)
        {
            Buttons(card, [_phrases.Button("knop.terug", Commands.Back)]);
        }
    }

    private void Input(CardWriter card, AskedQuestion question, bool compact)
    {
        var id = $"v.{question.Id}";
        if (question.Options.Count > 0)
        {
            var chosen = question.Earlier.Count > 0 ? string.Join(',', question.Earlier) : compact ? Question.Unknown : "";
            card.Choose(id, question.Options.Select(option => (option.Text, option.Id)), chosen, question.Kind == QuestionKind.Meerkeuze, compact);
            return;
        }

        var hint = question.MayBeUnknown ? _phrases.Of("kaart.of-weet-ik-niet") : null;
        card.Write(id, question.EarlierShown, hint, question.Kind == QuestionKind.Tekst, question.Kind == QuestionKind.Telefoon ? "tel" : null);
    }

    private void Summary(CardWriter card, SummaryReply summary)
    {
        card.Heading(summary.Title);
        card.Paragraph(summary.Intro);
        foreach (var section in summary.Lines.GroupBy(line => line.Section))
        {
            card.Label(section.Key);
            foreach (var line in section)
            {
                card.Verbatim($"{line.Number}. {line.Label}: ", line.Shown);
            }
        }

        card.Label(summary.Confirm.Text);
        card.Subtle(_phrases.Of("kaart.wijzigen"));
        card.Actions();
        card.Submit(_phrases.Of("knop.verstuur"), ("formulier", summary.Form), ($"v.{summary.Confirm.Id}", "ja"));
        Buttons(card, [_phrases.Button("knop.terug", Commands.Back), _phrases.Button("knop.stop", Commands.Stop)]);
    }

    private void Outcome(CardWriter card, OutcomeReply outcome)
    {
        card.Heading(outcome.Title);
        if (outcome.MeldingNumber is not null)
        {
            card.Large(outcome.MeldingNumber);
            card.Subtle(_phrases.Of("nummer.voorlezen"));
        }

        card.Prose(outcome.Text);
        Calls(card, outcome.Calls);
        card.Actions();
        Buttons(card, outcome.Buttons);
    }

    private static void Calls(CardWriter card, IReadOnlyList<CallNow> calls)
    {
        foreach (var call in calls)
        {
            card.Paragraph($"**{call.Name}**: [{call.Phone}]({call.Dial}) ({call.Hours}). {call.Purpose}");
        }
    }

    private static void Buttons(CardWriter card, IReadOnlyList<Button> buttons)
    {
        foreach (var button in buttons)
        {
            card.Submit(button.Label, ("zeg", button.Says));
        }
    }
}
