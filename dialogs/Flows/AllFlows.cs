using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Flows;

/// <summary>Every flow of the house.</summary>
public static class AllFlows
{
    public static IReadOnlyList<Flow> Of(KnowledgeBase knowledge) => [new SignaalDelenFlow(knowledge.SignalLists["rotterdam"])];
}
