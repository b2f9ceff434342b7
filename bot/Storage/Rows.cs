namespace PartnerBot.Bot.Storage;

// The rows a turn writes. They are entities so that migrations know them; the hot path reads and writes them by plain SQL.

/// <summary>A conversation on a channel and what it remembers.</summary>
public sealed class ConversationRow
{
    public long Id { get; set; }
    public required string Channel { get; set; }
    public required string Key { get; set; }

    /// <summary>JSON, see <see cref="StateFormat"/>.</summary>
    public required byte[] State { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}

/// <summary>A turn that was processed: its key keeps it from being done twice, its replies are given again when it is delivered again.</summary>
public sealed class TurnRow
{
    public long Id { get; set; }
    public long ConversationId { get; set; }
    public required string Key { get; set; }
    public DateTimeOffset At { get; set; }
    public string? Shown { get; set; }

    /// <summary>JSON, see <see cref="StateFormat"/>.</summary>
    public required byte[] Replies { get; set; }
}

/// <summary>Replies of a turn that must still be posted.</summary>
public sealed class OutboxRow
{
    public long Id { get; set; }
    public long ConversationId { get; set; }
    public long TurnId { get; set; }
    public required string Channel { get; set; }
    public required string Reference { get; set; }
    public int Attempts { get; set; }

    /// <summary>Given up until someone looks: the receiver refused it for good.</summary>
    public bool Parked { get; set; }
}

/// <summary>Who did what, when. No content.</summary>
public sealed class AuditRow
{
    public long Id { get; set; }
    public DateTimeOffset At { get; set; }
    public string? Who { get; set; }
    public required string Action { get; set; }
    public required string Subject { get; set; }
}
