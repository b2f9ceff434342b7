using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Answers danger first, whatever the conversation was about.</summary>
internal sealed class DangerDesk(DangerWatch watch, Commands commands, OpenRun openRun, AnswerReader reader, Phrases phrases)
{
    /// <summary>
    /// Says what to do now when the text speaks of danger, and tells which kind; null when it does not.
    /// In doubt it says one sentence about 112 and the conversation goes on.
    /// </summary>
    public string? Answer(Exchange exchange, string text)
    {
        if (commands.Knows(text) || watch.Find(text) is not { } finding)
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
        var beforeSharing = exchange.State.Run is not null || exchange.State.LastShared is null;
        exchange.State = exchange.State with { DangerWritten = exchange.State.DangerWritten || beforeSharing };
        return kind;
    }

    /// <summary>What was written in danger is kept as the answer when an open text was asked for: nothing is lost.</summary>
    public void KeepWhatWasWritten(Exchange exchange, string kind, string text)
    {
        if (kind != DangerWatch.Emergency
            && exchange.State is { Run: { } run, Paused: false }
            && openRun.OpenQuestions(run) is [{ Kind: QuestionKind.Tekst } question]
            && reader.Read(question, [text], exchange.Moment.Now) is Understood { Answer: var answer })
        {
            OpenRun.Put(exchange, run.Answers.With(question, answer));
            exchange.Say("gevaar.bewaard-als-antwoord");
            return;
        }

        exchange.Say("gevaar.daarna");
    }
}
