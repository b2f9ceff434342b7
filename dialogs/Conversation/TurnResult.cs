using PartnerBot.Dialogs.Meldingen;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>What the world lends the conversation for one turn.</summary>
/// <param name="Now">The moment, UTC.</param>
/// <param name="Chance">A fresh random number, from which ids of this turn are made.</param>
public sealed record Moment(DateTimeOffset Now, ulong Chance);

/// <summary>What a turn leads to: the shell stores and does all of it at once, or none.</summary>
public sealed record TurnResult(ConversationState State, IReadOnlyList<Reply> Replies, IReadOnlyList<Effect> Effects);

/// <summary>Something the shell must do besides answering.</summary>
public abstract record Effect;

public sealed record FileMelding(MeldingDraft Draft) : Effect;

/// <summary>Erase what was said in this conversation. A melding that was shared stays.</summary>
public sealed record ForgetConversation : Effect;
