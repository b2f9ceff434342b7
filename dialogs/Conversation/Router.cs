using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;
using PartnerBot.Knowledge.Places;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Where something someone types of their own accord leads.</summary>
public enum Destination
{
    /// <summary>Danger now: before anything else.</summary>
    Safety,

    /// <summary>Whom to call in a place.</summary>
    Contact,

    /// <summary>A story with signals: the flow that puts them in a row.</summary>
    Flow,

    /// <summary>One article.</summary>
    Answer,

    /// <summary>Two or three articles.</summary>
    Choose,

    /// <summary>The knowledge base does not hold it.</summary>
    Refuse,
}

/// <param name="Danger">Kind of danger; null unless the destination is <see cref="Destination.Safety"/>.</param>
/// <param name="Verdict">What searching came to, also when something else went first.</param>
public sealed record Routed(Destination Destination, string? Danger, Verdict Verdict);

/// <summary>One router for everything that is neither a command nor the answer to an open question. Immutable; safe to share.</summary>
public sealed class Router(KnowledgeBase knowledge, DangerWatch danger)
{
    /// <summary>List in <c>woorden/luisteren.yml</c> with words by which people ask for a number.</summary>
    public const string CallWords = "bellen";

    // Who asks for a number does not tell a story.
    private const int LongestCall = 120;

    private readonly HashSet<string> _callWords = new(knowledge.Words[CallWords], StringComparer.Ordinal);

    public Routed Route(string text)
    {
        var verdict = knowledge.Search.Ask(text);
        if (danger.KindOf(text) is { } kind)
        {
            return new Routed(Destination.Safety, kind, verdict);
        }

        return new Routed(DestinationOf(text, verdict), null, verdict);
    }

    private Destination DestinationOf(string text, Verdict verdict)
    {
        if (verdict.Decision == Decision.Refuse)
        {
            return Destination.Refuse;
        }

        if (AsksForNumberIn(text))
        {
            return Destination.Contact;
        }

        if (verdict.Way == Searcher.Story)
        {
            return Destination.Flow;
        }

        return verdict.Decision == Decision.Answer ? Destination.Answer : Destination.Choose;
    }

    private bool AsksForNumberIn(string text) =>
        text.Length <= LongestCall && Tokens.Of(text).Any(_callWords.Contains) && knowledge.Places.Find(text) is OnePlace or SeveralPlaces;
}
