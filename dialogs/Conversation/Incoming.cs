namespace PartnerBot.Dialogs.Conversation;

/// <summary>What came in, in no channel's language any more.</summary>
public abstract record Incoming;

/// <summary>Someone opened the conversation and said nothing yet.</summary>
public sealed record Joined : Incoming;

/// <summary>Typed text, or the text of a button. May be empty.</summary>
public sealed record Said(string Text) : Incoming;

/// <summary>Only a picture, a sound or a file came in.</summary>
public sealed record SentFile : Incoming;

/// <summary>A form was sent.</summary>
/// <param name="Form">The token of the page the form was shown on.</param>
/// <param name="Values">Question id to typed text or ticked option ids.</param>
public sealed record Submitted(string Form, IReadOnlyDictionary<string, IReadOnlyList<string>> Values) : Incoming;
