using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>What a person sees back as their own line: the label they pressed, or the questions of a form with what they answered.</summary>
public static class OwnLine
{
    /// <summary>Null when there is nothing to show: an empty message, or "verder" on a page without questions.</summary>
    public static string? Of(PostedTurn posted, IReadOnlyList<TranscriptTurn> transcript)
    {
        if (posted.Form is null)
        {
            return OrNull(posted.IsButton ? LabelOf(posted.Says!, transcript) : posted.Says!);
        }

        return OpenReplies.PageOf(posted.Form, transcript) switch
        {
            AskPage page => Lines(page.Questions, posted),
            SummaryReply summary => Confirmed(summary.Confirm, posted),
            _ => null,
        };
    }

    private static string LabelOf(string says, IReadOnlyList<TranscriptTurn> transcript) =>
        transcript.Reverse().SelectMany(turn => turn.Replies).OfType<IHasButtons>().SelectMany(reply => reply.Buttons)
            .FirstOrDefault(button => button.Says == says)?.Label ?? says;

    private static string? Lines(IReadOnlyList<AskedQuestion> questions, PostedTurn posted) =>
        OrNull(string.Join('\n', questions.Select(question => Line(question, Answer(question, posted))).OfType<string>()));

    // A confirmation is a button: its label says it all.
    private static string? Confirmed(AskedQuestion confirm, PostedTurn posted) => OrNull(Answer(confirm, posted));

    private static string? Line(AskedQuestion question, string answer) =>
        answer.Length == 0 ? null : $"{question.Text}{(question.Text.EndsWith('?') ? "" : ":")} {answer}";

    private static string Answer(AskedQuestion question, PostedTurn posted) =>
        string.Join(", ", posted.Values.GetValueOrDefault(question.Id, []).Select(value => InWords(question, value)));

    // For an open question the page says "weet ik niet" itself, and the value reads the same without its hyphens.
    private static string InWords(AskedQuestion question, string value) =>
        question.Options.FirstOrDefault(option => option.Id == value)?.Text
        ?? (value == Question.Unknown ? value.Replace('-', ' ') : value);

    private static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
