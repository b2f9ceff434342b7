using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Takes an answer that names several options apart: "1 en 3", "1,3", "politie, school en buurt".</summary>
public sealed class SeveralChoices(Choices choices)
{
    private static readonly HashSet<string> Joining = ["en", "plus", "ook"];

    /// <summary>For every part the options it can mean; one empty list when a part means nothing.</summary>
    public IReadOnlyList<IReadOnlyList<Option>> Find(string typed)
    {
        // First the whole: the text of an option may itself hold "en" or a comma.
        if (choices.FindExact(typed) is { } whole)
        {
            return [[whole]];
        }

        var parts = Parts(Tokens.Of(typed), typed);
        return parts.Count < 2 ? [choices.Find(typed)] : [.. parts.Select(choices.Find)];
    }

    /// <summary>Cuts at marks and joining words, and between numbers that stand side by side.</summary>
    private static List<string> Parts(Tokens tokens, string typed)
    {
        var parts = new List<string>();
        var start = -1;
        for (var at = 0; at <= tokens.Count; at++)
        {
            var isCut = at == tokens.Count || Joining.Contains(tokens.Text(at)) || tokens.Text(at) is "," or ";" or "+" or "&" or "/" or ".";
            var isNextNumber = start >= 0 && !isCut && tokens.IsDigits(at) && tokens.IsDigits(at - 1);
            if (start >= 0 && (isCut || isNextNumber))
            {
                parts.Add(typed[tokens[start].Start..tokens[at - 1].End]);
                start = -1;
            }

            if (!isCut && start < 0)
            {
                start = at;
            }
        }

        return parts;
    }
}
