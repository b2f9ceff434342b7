namespace PartnerBot.Knowledge.Content;

/// <summary>Every id in content that some flow, or the conversation around it, can come to.</summary>
/// <param name="Questions">Signals included, as <c>signaal.somber</c>.</param>
/// <param name="Pages">Pages with questions, pages of signals included.</param>
/// <param name="Contacts">Contacts that are named in code; others may exist and be looked up.</param>
public sealed record ReachableIds(
    IReadOnlySet<string> Questions,
    IReadOnlySet<string> Pages,
    IReadOnlySet<string> Guidance,
    IReadOnlySet<string> Sentences,
    IReadOnlySet<string> Contacts);
