using System.Text;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Knowledge.Places;

/// <summary>
/// What is left of a place name when case, accents, hyphens and spaces do not count: people write "bergen op zoom",
/// "Bergen-op-Zoom" and "bergenopzoom".
/// </summary>
internal static class PlaceKey
{
    /// <summary>The words of a text, plain; "st" and "&amp;" written out.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(Plain.Letter(c));
            }
            else if (!Plain.IsLooseAccent(c))
            {
                Close(words, word);
                if (c == '&')
                {
                    words.Add("en");
                }
            }
        }

        Close(words, word);
        return words;
    }

    public static string Of(string text) => Join(Words(text), 0, int.MaxValue);

    /// <summary>The key of the words from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static string Join(IReadOnlyList<string> words, int start, int end)
    {
        end = Math.Min(end, words.Count);
        return end - start == 1 ? words[start] : string.Concat(words.Skip(start).Take(end - start));
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
        {
            return;
        }

        var text = word.ToString();
        words.Add(text == "st" ? "sint" : text);
        word.Clear();
    }
}
