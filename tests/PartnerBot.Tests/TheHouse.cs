using PartnerBot.Bot.Operations;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Tests;

/// <summary>The real content and the real dialogs, loaded once for all tests.</summary>
public static class TheHouse
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(Content.Load);
    private static readonly Lazy<TurnHandler> Made = new(() => TurnHandler.Of(Loaded.Value));

    public static KnowledgeBase Knowledge => Loaded.Value;

    public static TurnHandler Dialogs => Made.Value;
}
