using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerBot.Survival;

/// <summary>Something a person did, as the channel delivers it: the same id however often.</summary>
/// <param name="Walk">The walk it belongs to.</param>
/// <param name="Expects">The replies come in the response; otherwise they are posted.</param>
public sealed record Activity(string Id, Walk Walk, bool Expects, JsonObject Content)
{
    /// <summary>The request body.</summary>
    /// <param name="service">Where replies are posted.</param>
    /// <param name="expects">Whether this delivery wants the replies in the response.</param>
    public byte[] Body(Uri service, bool expects)
    {
        var body = Content.DeepClone().AsObject();
        body["id"] = Id;
        body["channelId"] = "emulator";
        body["serviceUrl"] = service.ToString();
        body["from"] = new JsonObject { ["id"] = Walk.User };
        body["recipient"] = new JsonObject { ["id"] = "partnerbot" };
        body["conversation"] = new JsonObject { ["id"] = Walk.Conversation };
        if (expects)
        {
            body["deliveryMode"] = "expectReplies";
        }

        return JsonSerializer.SerializeToUtf8Bytes(body);
    }

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Form(IReadOnlyDictionary<string, string> data, IReadOnlyDictionary<string, string> fields)
    {
        var value = new JsonObject();
        foreach (var (name, given) in data)
        {
            value[name] = given;
        }

        foreach (var (question, given) in fields)
        {
            value[$"v.{question}"] = given;
        }

        return new JsonObject { ["type"] = "message", ["value"] = value };
    }

    public static JsonObject Joined(string user) => new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = user }),
    };
}
