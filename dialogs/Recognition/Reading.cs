using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>What was made of something typed or ticked as the answer to one question.</summary>
public abstract record Reading;

public sealed record Understood(Answer Answer) : Reading;

/// <summary>It can mean more than one thing: ask which.</summary>
/// <param name="Options">Two to five; the id is a value the same question accepts.</param>
public sealed record Ambiguous(IReadOnlyList<Option> Options) : Reading;

/// <summary>It is no answer to this question.</summary>
/// <param name="Sentence">Id of the sentence in content that says what is wrong, for example <c>niet-begrepen.datum</c>.</param>
public sealed record Unclear(string Sentence) : Reading;
