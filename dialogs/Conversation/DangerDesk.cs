using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Answers danger first, whatever the conversation was about.</summary>
internal sealed class DangerDesk(DangerWatch watch, Phrases phrases)
{
    /// <summary>Says what to do now when the text speaks of danger, and tells which kind; null when it does not.
    /// In doubt it says one sentence about 112 and the conversation goes on.</summary>
    public string? Answer(Exchange exchange, string text)
    {
        if (watch.Find(text) is not { } finding)
        {
            return null;
        }

        if (!finding.Certain)
        {
            exchange.Say("gevaar.misschien");
            return null;
        }

        var kind = finding.Kind;

        IReadOnlyList<CallNow> calls = kind == "suicide"
            ? [phrases.Call("112"), phrases.Call("113")]
            : [phrases.Call("112"), phrases.Call("veilig-thuis")];
        exchange.Reply(new Safety($"gevaar:{kind}", phrases.Of("gevaar.titel"), phrases.Of($"gevaar.{kind}"), calls));
        exchange.State = exchange.State with { DangerWritten = true };
        return kind;
    }
}
