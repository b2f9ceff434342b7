namespace PartnerBot.Knowledge.Content;

/// <summary>
/// How easy a Dutch text reads, by the Flesch-Douma formula: 206.835 - 0.93 x words per sentence - 77 x syllables per word.
/// Around 60 to 80 is what most people read with ease (B1); it is a hint where to look again, never a verdict.
/// </summary>
public static class ReadingLevel
{
    /// <summary>What the figure is, for whoever reads it in a report.</summary>
    public const string Measure = "Flesch-Douma, lower is harder";

    // Longest first: "ooi" is one syllable, not "oo" and "i".
    private static readonly string[] VowelGroups =
        ["eeu", "ieu", "aai", "ooi", "oei", "aa", "ee", "ie", "oo", "uu", "oe", "eu", "ui", "ij", "ei", "ou", "au"];

    private const string Vowels = "aeiouyàáâäèéêëìíîïòóôöùúûü";

    /// <summary>Null when the text has no words.</summary>
    public static double? Of(string text)
    {
        var words = 0;
        var syllables = 0;
        foreach (var word in Words(text))
        {
            words++;
            syllables += Syllables(word);
        }

        return words == 0 ? null : 206.835 - (0.93 * words / Sentences(text)) - (77.0 * syllables / words);
    }

    /// <summary>A small count that follows the spelling; loanwords such as "team" come out one too high.</summary>
    public static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var count = 0;
        for (var at = 0; at < lower.Length;)
        {
            var group = VowelGroups.FirstOrDefault(g => string.CompareOrdinal(lower, at, g, 0, g.Length) == 0);
            if (group is not null || Vowels.Contains(lower[at], StringComparison.Ordinal))
            {
                count++;
            }

            at += group?.Length ?? 1;
        }

        return Math.Max(count, 1);
    }

    /// <summary>Runs of letters; an apostrophe or hyphen ends a word, so compounds written with a hyphen count apart.</summary>
    public static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return text[start..at];
            }
        }
    }

    /// <summary>Full stops inside numbers do not end a sentence; the end of a line does, because list items have no full stop.</summary>
    private static int Sentences(string text)
    {
        var count = 0;
        var wordSeen = false;
        for (var at = 0; at < text.Length; at++)
        {
            wordSeen |= char.IsLetter(text[at]);
            var last = at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]);
            var ends = text[at] == '\n' || (text[at] is '.' or '?' or '!' or ':' && last) || at + 1 == text.Length;
            if (ends && wordSeen)
            {
                count++;
                wordSeen = false;
            }
        }

        return Math.Max(count, 1);
    }
}
