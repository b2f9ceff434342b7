namespace PartnerBot.Knowledge.Content;

/// <summary>The sentences of a paragraph, for rules on length. Knows the abbreviations that occur here; a figure such as 11.00 ends none.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations =
        ["art", "bijv", "bv", "ca", "dr", "enz", "etc", "mr", "nr", "o.a", "m.n", "par", "blz", "resp", "t/m", "vs", "m.b.t", "z.s.m", "zgn"];

    public static IReadOnlyList<string> Of(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (paragraph[at] is not ('.' or '?' or '!'))
            {
                continue;
            }

            var end = AfterClosing(paragraph, at + 1);
            if (end == paragraph.Length || (char.IsWhiteSpace(paragraph[end]) && EndsHere(paragraph, at, end)))
            {
                sentences.Add(paragraph[start..end].Trim());
                start = end;
            }
        }

        if (paragraph[start..].Trim() is { Length: > 0 } rest)
        {
            sentences.Add(rest);
        }

        return sentences;
    }

    // A new sentence does not begin in small letters, and "art. 273f" goes on.
    private static bool EndsHere(string text, int mark, int end)
    {
        var next = end;
        while (next < text.Length && !char.IsLetterOrDigit(text[next]))
        {
            next++;
        }

        var word = text[..mark][(text[..mark].LastIndexOfAny([' ', '(', '\n']) + 1)..];
        return (next == text.Length || !char.IsLower(text[next]))
            && !(text[mark] == '.' && Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private static int AfterClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '\'' or '\u201D' or '\u2019' or ')' or '*')
        {
            at++;
        }

        return at;
    }
}
