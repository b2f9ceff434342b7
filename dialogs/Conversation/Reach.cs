using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Flows;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>What the flows and the conversation around them can show, for the content check.</summary>
public static class Reach
{
    private static readonly string[] Contacts = ["112", "113", "veilig-thuis", "politie", "centrum-seksueel-geweld", "kindertelefoon"];

    /// <param name="sentences">The sentences that code asks for; a test reads them from the source.</param>
    public static ReachableIds Of(KnowledgeBase knowledge, IReadOnlySet<string> sentences)
    {
        var steps = AllFlows.Of(knowledge).SelectMany(flow => Outline.Of(flow, knowledge)).ToList();
        return new ReachableIds(
            Set(steps.OfType<Ask>().SelectMany(ask => ask.Questions).Concat(steps.OfType<Review>().Select(review => review.Confirm))),
            Set(steps.OfType<Ask>().Select(ask => ask.Page).Concat(steps.OfType<Review>().Select(review => review.Page))),
            Set(steps.OfType<Tell>().Select(tell => tell.Guidance).Concat(steps.OfType<End>().Select(end => end.Outcome)).Append("welkom")),
            sentences,
            Set(Contacts));
    }

    private static HashSet<string> Set(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
