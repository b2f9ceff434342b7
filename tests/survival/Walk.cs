namespace PartnerBot.Survival;

/// <summary>One walk of one person through the flow, and what the melding of it must hold. Used by that person only until the end.</summary>
public sealed class Walk(string conversation, string user)
{
    public string Conversation { get; } = conversation;

    public string User { get; } = user;

    /// <summary>The run as the form tokens name it; null until the first page was seen.</summary>
    public string? RunId { get; set; }

    /// <summary>By question id: the value that was given last, as the service keeps it.</summary>
    public Dictionary<string, string> Answered { get; } = [];

    public bool Finished { get; set; }
}
