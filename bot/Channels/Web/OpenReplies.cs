using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>Which replies of a transcript can still be answered: the newest with a form or buttons; all before it is only read.</summary>
public static class OpenReplies
{
    /// <summary>Index of the turn whose forms and buttons are live, or -1.</summary>
    public static int TurnIn(IReadOnlyList<TranscriptTurn> transcript)
    {
        var turn = transcript.Count - 1;
        while (turn >= 0 && !transcript[turn].Replies.Any(AsksForAnswer))
        {
            turn--;
        }

        return turn;
    }

    /// <summary>Within that turn only the last page is a form.</summary>
    public static bool IsOpen(IReadOnlyList<Reply> replies, int index) =>
        AsksForAnswer(replies[index]) && !(IsPage(replies[index]) && replies.Skip(index + 1).Any(IsPage));

    /// <summary>The page a form belongs to, wherever it stands in the transcript; null when it is not ours or was forgotten.</summary>
    public static Reply? PageOf(string form, IEnumerable<TranscriptTurn> transcript) =>
        transcript.Reverse().SelectMany(turn => turn.Replies).FirstOrDefault(reply => FormOf(reply) == form);

    public static bool IsPage(Reply reply) => FormOf(reply) is not null;

    private static bool AsksForAnswer(Reply reply) =>
        IsPage(reply) || reply is IHasButtons { Buttons.Count: > 0 };

    private static string? FormOf(Reply reply) => reply switch
    {
        AskPage page => page.Form,
        TellPage page => page.Form,
        SummaryReply page => page.Form,
        _ => null,
    };
}
