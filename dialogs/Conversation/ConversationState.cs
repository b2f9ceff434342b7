using PartnerBot.Dialogs.Engine;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Everything a conversation remembers between two turns. Where someone is in a flow is never in it: that is replayed.</summary>
public sealed record ConversationState
{
    public static ConversationState New { get; } = new();

    public bool Welcomed { get; init; }

    /// <summary>The flow someone is in, or null.</summary>
    public FlowRun? Run { get; init; }

    /// <summary>The run was stopped and waits for "verder".</summary>
    public bool Paused { get; init; }

    /// <summary>The command that waits for a yes, because it throws something away; or null.</summary>
    public string? Confirming { get; init; }

    /// <summary>How many turns in a row were not understood.</summary>
    public int Misunderstood { get; init; }

    /// <summary>Danger was written since the last melding.</summary>
    public bool DangerWritten { get; init; }

    /// <summary>Moment of the last turn, UTC.</summary>
    public DateTimeOffset? LastTurnAt { get; init; }

    public SharedMelding? LastShared { get; init; }

    /// <summary>The article that was shown last, and the question it answered; null when it was rated.</summary>
    public ShownAnswer? Shown { get; init; }
}

/// <summary>One walk through a flow.</summary>
/// <param name="Id">Unique; a melding carries it.</param>
public sealed record FlowRun(string Flow, string Id, Answers Answers);

/// <param name="Question">As it was typed.</param>
public sealed record ShownAnswer(string Article, string Question);

public sealed record SharedMelding(string RunId, string Number);
