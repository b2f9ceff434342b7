using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>What stands in a question's field when it is shown: what was just posted and not taken, else what was answered before.</summary>
public static class Given
{
    public static IReadOnlyList<string> For(AskedQuestion question, PostedTurn? draft) =>
        draft is null ? question.Earlier : draft.Values.GetValueOrDefault(question.Id, []);

    /// <summary>The same for a text field: in words, and nothing when the answer was "weet ik niet".</summary>
    public static string TextFor(AskedQuestion question, PostedTurn? draft)
    {
        if (draft is not null)
        {
            return For(question, draft).FirstOrDefault(value => value != Question.Unknown) ?? "";
        }

        return question.Earlier is [Question.Unknown] ? "" : question.EarlierShown ?? (question.Earlier is [var first, ..] ? first : "");
    }
}
