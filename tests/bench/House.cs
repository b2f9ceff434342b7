using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;
using PartnerBot.Tests.Service;

namespace PartnerBot.Bench;

/// <summary>The real content and dialogs, and conversations at the points that are measured.</summary>
public static class House
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeLoader.Load(Path.Combine(Repository.Root, "knowledge", "content"));

    public static TurnHandler Handler { get; } = TurnHandler.Of(Knowledge);

    public static Moment Now { get; } = new(new DateTimeOffset(2026, 11, 21, 9, 15, 0, TimeSpan.Zero), 0x5EED);

    /// <summary>A new conversation after these typed turns.</summary>
    public static TurnResult After(params IReadOnlyList<string> typed)
    {
        var result = new TurnResult(ConversationState.New, [], []);
        foreach (var text in typed)
        {
            result = Handler.Handle(result.State, new Said(text), Now);
        }

        return result;
    }

    /// <summary>The turns to the first page of signals.</summary>
    public static IReadOnlyList<string> ToSignals { get; } = ["ik maak me zorgen", "nee"];

    /// <summary>The turns to the summary.</summary>
    public static IReadOnlyList<string> ToSummary { get; } =
        [.. ToSignals, "1 en 4 zelf gezien, 7 gehoord", .. SignalPagesLeft(), "rotterdam, 15", "vorige maand", "Ze valt in slaap in de les.", "1", "2", "nee"];

    private static IEnumerable<string> SignalPagesLeft() => Enumerable.Repeat("geen", Knowledge.SignalLists["rotterdam"].Pages.Count - 1);
}
