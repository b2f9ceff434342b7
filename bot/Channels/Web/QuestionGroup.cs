using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>Questions of a page that are shown as one: several in a row with the same options make a grid; any other stands alone.</summary>
public sealed record QuestionGroup(IReadOnlyList<AskedQuestion> Questions)
{
    public bool IsGrid => Questions.Count > 1;

    public static IReadOnlyList<QuestionGroup> Of(IReadOnlyList<AskedQuestion> questions)
    {
        var groups = new List<List<AskedQuestion>>();
        foreach (var question in questions)
        {
            if (groups is [.., var last] && SharesOptions(last[0], question))
            {
                last.Add(question);
            }
            else
            {
                groups.Add([question]);
            }
        }

        return [.. groups.Select(group => new QuestionGroup(group))];
    }

    private static bool SharesOptions(AskedQuestion one, AskedQuestion other) =>
        one.Kind == QuestionKind.Keuze && other.Kind == QuestionKind.Keuze && Option.AreSame(one.Options, other.Options);
}
