using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Answers danger first, whatever the conversation was about.</summary>
internal sealed class DangerDesk(DangerWatch watch, Phrases phrases)
{
    /// <summary>Says what to do now when the text speaks of danger, and tells which kind; null when it does not.</summary>
    public string? Answer(Exchange exchange, string text)
    {
        if (watch.KindOf(text) is not { } kind)
        {
            return null;
        }

        IReadOnlyList<CallNow> calls = kind == "suicide"
            ? [phrases.Call("112"), phrases.Call("113")]
            : [phrases.Call("112"), phrases.Call("veilig-thuis")];
        exchange.Reply(new Safety($"gevaar:{kind}", phrases.Of("gevaar.titel"), phrases.Of($"gevaar.{kind}"), calls));
        exchange.State = exchange.State with { DangerWritten = true };
        return kind;
    }
}
