using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>Puts two typing errors into a question: in two words of five letters or more, drawn by lot, never in the first letter.</summary>
/// <remarks>
/// An error is, each as likely: two neighbouring letters swapped, a letter left out, a letter twice, a neighbour on the keyboard instead.
/// The same seed and question give the same errors.
/// </remarks>
public static class TypingErrors
{
    private const int Errors = 2;
    private const int ShortestWord = 5;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    public static string In(string question, int seed)
    {
        var draw = new Random(seed);
        var words = QuestionFeatures.Words(question);
        var candidates = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= ShortestWord).ToList();
        for (var error = 0; error < Errors && candidates.Count > 0; error++)
        {
            var drawn = draw.Next(candidates.Count);
            words[candidates[drawn]] = Spoil(words[candidates[drawn]], draw);
            candidates.RemoveAt(drawn);
        }

        return string.Join(' ', words);
    }

    private static string Spoil(string word, Random draw)
    {
        var at = draw.Next(1, word.Length - 1);
        return draw.Next(4) switch
        {
            0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            1 => word.Remove(at, 1),
            2 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + Neighbour(word[at], draw) + word[(at + 1)..],
        };
    }

    private static char Neighbour(char letter, Random draw)
    {
        var row = Array.Find(Rows, r => r.Contains(letter, StringComparison.Ordinal));
        if (row is null)
        {
            return letter;
        }

        var at = row.IndexOf(letter, StringComparison.Ordinal);
        var near = new[] { at - 1, at + 1 }.Where(i => i >= 0 && i < row.Length).ToList();
        return row[near[draw.Next(near.Count)]];
    }
}
