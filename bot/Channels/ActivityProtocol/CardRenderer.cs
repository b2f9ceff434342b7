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
    private readonly ReplyCard _cards = new(new Phrases(knowledge));

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
            _cards.Write(new CardWriter(json), reply);
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
}
