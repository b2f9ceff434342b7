using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>
/// The part of an activity that we read (Activity Protocol 3.1). Everything else is ignored. Ids are strings and may be anything.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public string? DeliveryMode { get; init; }
    public string? Text { get; init; }
    public JsonElement? Value { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<JsonElement>? Attachments { get; init; }
}

public sealed record ChannelAccount(string? Id, string? Name, string? AadObjectId);

public sealed record ConversationAccount(string? Id, string? ConversationType, string? TenantId, bool? IsGroup);

/// <summary>What is needed to reply to an activity later, also after a restart.</summary>
/// <param name="ReplyTo">Id of the activity replied to.</param>
/// <param name="Bot">Us, as the channel calls us.</param>
/// <param name="User">Who wrote.</param>
public sealed record ConversationReference(
    string ServiceUrl, string ChannelId, ConversationAccount Conversation, string? ReplyTo, ChannelAccount? Bot, ChannelAccount? User);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class ActivityJson : JsonSerializerContext;
