using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Flows;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>What the flows and the conversation around them can show, for the content check.</summary>
public static class Reach
{
    private static readonly string[] Contacts = ["112", "113", "veilig-thuis", "politie", "centrum-seksueel-geweld", "kindertelefoon", "comensha"];

    /// <param name="sentences">The sentences that code asks for; a test reads them from the source.</param>
    public static ReachableIds Of(KnowledgeBase knowledge, IReadOnlySet<string> sentences)
    {
        var steps = AllFlows.Of(knowledge).SelectMany(flow => Outline.Of(flow, knowledge)).ToList();
        return new ReachableIds(
            Set(steps.SelectMany(step => step.Asks)),
            Set(steps.Where(step => step is Ask or Review).Select(step => step.Shows)),
            Set(steps.Where(step => step is Tell or End).Select(step => step.Shows).Append("welkom")),
            sentences,
            Set(Contacts));
    }

    private static HashSet<string> Set(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
