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

/// <summary>A question was refused because the knowledge base does not hold its answer. The shell keeps it without personal data.</summary>
/// <param name="Question">As it was asked.</param>
/// <param name="Nearest">Ids of the articles that came nearest, best first; at most three count.</param>
public sealed record LogUnanswered(string Question, IReadOnlyList<string> Nearest) : Effect;

/// <summary>Someone answered "nee" to "klopt dit antwoord?" under an article. A "ja" asks nothing of the world and is no effect.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Question">What led to it, as it was asked; the shell keeps it without personal data.</param>
public sealed record RejectAnswer(string Article, string Question) : Effect;

/// <summary>
/// Erase what was said in this conversation. A melding that was shared stays, and so do questions in the question log: they hold no personal
/// data and nothing says which conversation they are from.
/// </summary>
public sealed record ForgetConversation : Effect;
