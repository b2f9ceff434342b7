using System.Security.Cryptography;
using System.Text.Json;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>Maps an activity to a turn of the house.</summary>
public static class ActivityTurn
{
    private const string AnswerPrefix = "v.";

    /// <summary>The turn, or null when this activity asks for nothing (typing, reactions, members leaving, unknown types).</summary>
    /// <param name="body">The request body: an activity without an id is known by its hash, so that its repetition is still the same.</param>
    public static Turn? Of(Activity activity, ReadOnlySpan<byte> body, bool post)
    {
        if (IncomingOf(activity) is not { } incoming)
        {
            return null;
        }

        var conversation = activity.Conversation!;
        var key = new ConversationKey(activity.ChannelId ?? "onbekend", conversation.Id!);
        return new Turn(
            key,
            string.IsNullOrEmpty(activity.Id) ? Convert.ToHexStringLower(SHA256.HashData(body)) : activity.Id,
            incoming,
            activity.From?.AadObjectId ?? activity.From?.Id,
            Shown: null,
            post ? new ReplyAddress("activity", JsonSerializer.Serialize(ReferenceOf(activity), ActivityJson.Default.ConversationReference)) : null);
    }

    internal static ConversationReference ReferenceOf(Activity activity) =>
        new(activity.ServiceUrl ?? "", activity.ChannelId ?? "", activity.Conversation!, activity.Id, activity.Recipient, activity.From);

    private static Incoming? IncomingOf(Activity activity) => activity.Type switch
    {
        "message" => MessageOf(activity),
        "invoke" when activity.Name == "adaptiveCard/action" => CardAction(activity),
        "conversationUpdate" when activity.MembersAdded is { Count: > 0 } => new Joined(),
        _ => null,
    };

    private static Incoming MessageOf(Activity activity)
    {
        if (activity.Value is { ValueKind: JsonValueKind.Object } value)
        {
            return FormOf(value);
        }

        return string.IsNullOrWhiteSpace(activity.Text) && activity.Attachments is { Count: > 0 }
            ? new SentFile()
            : new Said(activity.Text ?? "");
    }

    private static Incoming? CardAction(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.Object
        && action.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? FormOf(data)
            : null;

    /// <summary>A button carries what it says; a form carries its token and the inputs, each named by its question.</summary>
    private static Incoming FormOf(JsonElement value)
    {
        if (Text(value, "zeg") is { } says)
        {
            return new Said(says);
        }

        var answers = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var property in value.EnumerateObject())
        {
            if (property.Name.StartsWith(AnswerPrefix, StringComparison.Ordinal) && TextOf(property.Value) is { } text)
            {
                answers[property.Name[AnswerPrefix.Length..]] = [text];
            }
        }

        return new Submitted(Text(value, "formulier") ?? "", answers);
    }

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? TextOf(found) : null;

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
