using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>What to say when something was not understood: a hint, then another way, then a human being.</summary>
internal sealed class Repair(OpenRun openRun, Phrases phrases)
{
    private const int HumanAfter = 3;

    public void NotUnderstood(Exchange exchange, string sentence)
    {
        var times = exchange.State.Misunderstood + 1;
        exchange.State = exchange.State with { Misunderstood = times };
        exchange.Say(sentence);
        if (times >= HumanAfter)
        {
            exchange.Say("niet-begrepen.mens");
        }
        else if (times > 1)
        {
            exchange.Say("niet-begrepen.nogmaals");
        }

        ShowWhereWeAre(exchange);
    }

    /// <summary>The open page again, or the menu when there is none.</summary>
    public void ShowWhereWeAre(Exchange exchange)
    {
        if (exchange.State is { Run: not null, Paused: false })
        {
            openRun.Show(exchange);
            return;
        }

        ShowMenu(exchange);
    }

    public void ShowMenu(Exchange exchange)
    {
        var buttons = MenuButtons();
        exchange.Reply(new Replies.Choices("menu", phrases.Of("menu.wat-wilt-u"),
            exchange.State.Run is null ? buttons : [phrases.Button("knop.verder", Commands.Continue), .. buttons]));
    }

    public IReadOnlyList<Button> MenuButtons() => [phrases.Button("knop.signaal-delen", Commands.ShareSignal)];
}
