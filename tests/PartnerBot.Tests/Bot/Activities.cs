using System.Text.Json.Nodes;

namespace PartnerBot.Tests.Bot;

/// <summary>Activities as a channel writes them, and what tests want to know of replies.</summary>
public static class Activities
{
    public static JsonObject Message(string conversation, string id, string text) => Base("message", conversation, id, activity => activity["text"] = text);

    public static JsonObject Form(string conversation, string id, JsonObject values) => Base("message", conversation, id, activity => activity["value"] = values);

    public static JsonObject Joined(string conversation, string id) => Base(
        "conversationUpdate", conversation, id, activity => activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "docent-1" }));

    public static JsonObject Base(string type, string conversation, string id, Action<JsonObject>? more = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["channelId"] = "emulator",
            ["serviceUrl"] = "http://127.0.0.1:9",
            ["from"] = new JsonObject { ["id"] = "docent-1", ["name"] = "Docent" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
        };
        more?.Invoke(activity);
        return activity;
    }

    /// <summary>The ids of what was said.</summary>
    public static IReadOnlyList<string> Ids(this IEnumerable<JsonNode> replies) =>
        [.. replies.Select(reply => reply["channelData"]!["antwoord"]!.GetValue<string>())];

    /// <summary>The melding number in an outcome card, or null.</summary>
    public static string? MeldingNumber(this IEnumerable<JsonNode> replies) => replies
        .SelectMany(reply => reply["attachments"]?.AsArray() ?? [])
        .SelectMany(attachment => attachment!["content"]!["body"]!.AsArray())
        .Where(element => element!["size"]?.GetValue<string>() == "extraLarge")
        .Select(element => element!["text"]!.GetValue<string>())
        .SingleOrDefault();

    /// <summary>The token of the form in the replies.</summary>
    public static string FormToken(this IEnumerable<JsonNode> replies) => replies
        .SelectMany(reply => reply["attachments"]?.AsArray() ?? [])
        .SelectMany(attachment => attachment!["content"]!["actions"]!.AsArray())
        .Select(action => action!["data"]!["formulier"]?.GetValue<string>())
        .First(token => token is not null)!;

    /// <summary>What a docent types from her worry to the question whether it may be shared.</summary>
    public static IReadOnlyList<string> Worry { get; } =
    [
        "ik maak me zorgen", "nee", "1 zelf gezien", "geen", "geen", "geen", "geen", "geen", "geen", "geen",
        "rotterdam, 15", "vorige maand", "Ze kwam drie keer te laat.", "1", "2", "nee",
    ];

    /// <summary>Walks to the summary; the next "ja" shares the melding.</summary>
    public static async Task<IReadOnlyList<JsonNode>> WalkToSummaryAsync(this RunningService service, string conversation)
    {
        IReadOnlyList<JsonNode> replies = [];
        foreach (var (text, turn) in Worry.Select((text, turn) => (text, turn)))
        {
            replies = await service.SendAsync(Message(conversation, $"{conversation}-{turn}", text));
        }

        return replies;
    }
}
