namespace PartnerBot.Knowledge.Search;

/// <summary>What to do with a question.</summary>
public enum Decision
{
    /// <summary>The knowledge base does not hold it.</summary>
    Refuse,

    /// <summary>Two or three articles may be meant.</summary>
    Choose,

    /// <summary>One article answers it.</summary>
    Answer,
}

/// <summary>An article that may answer the question.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Chance">Between 0 and 1, among everything that can be asked or refused.</param>
public sealed record Hit(string Article, float Chance);

/// <summary>What a question comes to.</summary>
/// <param name="Way">Where it leads besides articles: <see cref="Searcher.Story"/>, or null.</param>
/// <param name="Refused">The sort of refused question it is most like, for example <c>vlakbij</c> or <c>ruis</c>; null for a text without a known word.</param>
/// <param name="Hits">Best first, at most three; also when it is refused: then they are the nearest there is.</param>
/// <param name="Certainty">That the knowledge base holds an answer at all, between 0 and 1.</param>
public sealed record Verdict(Decision Decision, string? Way, string? Refused, IReadOnlyList<Hit> Hits, float Certainty);

/// <summary>Why a verdict is what it is.</summary>
/// <param name="Terms">Words of the question with what they add for the first hit, strongest first.</param>
/// <param name="Evidence">What the judge looked at: name, value and what it adds.</param>
public sealed record Explanation(Verdict Verdict, IReadOnlyList<Term> Terms, IReadOnlyList<Evidence> Evidence);

public sealed record Term(string Said, float Weight);

public sealed record Evidence(string Name, float Value, float Adds);
