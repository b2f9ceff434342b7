using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bot.Storage;

/// <summary>Conversation state and replies as JSON, by generated code: no reflection on the way of a turn.</summary>
public static class StateFormat
{
    public static byte[] Write(ConversationState state) => JsonSerializer.SerializeToUtf8Bytes(state, Json.ConversationState);

    public static ConversationState ReadState(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Json.ConversationState) ?? ConversationState.New;

    public static byte[] Write(IReadOnlyList<Reply> replies) => JsonSerializer.SerializeToUtf8Bytes(replies, Json.IReadOnlyListReply);

    public static IReadOnlyList<Reply> ReadReplies(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Json.IReadOnlyListReply) ?? [];

    private static StateJson Json { get; } = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(IReadOnlyList<Reply>))]
internal sealed partial class StateJson : JsonSerializerContext;
