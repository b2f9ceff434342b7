using System.Runtime.CompilerServices;

namespace PartnerBot.Knowledge.Language;

/// <summary>Typed Dutch as plain words: lower case, no accents, stretched letters shortened, chat spellings written out.</summary>
public static class Tokens
{
    /// <summary>Stands for the end of a sentence.</summary>
    public const string Stop = ".";

    /// <summary>Stands for the end of a question.</summary>
    public const string Question = "?";

    // The longest Dutch words people type are shorter; what is longer is noise, and must not cost time for each letter.
    private const int LongestWord = 40;

    private static readonly Dictionary<string, string> ChatSpellings = new(StringComparer.Ordinal)
    {
        ["dr"] = "haar", ["mn"] = "mijn", ["zn"] = "zijn", ["n"] = "een", ["t"] = "het", ["m"] = "hem", ["ie"] = "hij", ["zij"] = "ze",
        ["nie"] = "niet", ["nt"] = "niet", ["ni"] = "niet", ["da"] = "dat", ["word"] = "wordt", ["ff"] = "even", ["gwn"] = "gewoon",
        ["jij"] = "je", ["wij"] = "we", ["foon"] = "telefoon", ["tel"] = "telefoon", ["aub"] = "alsjeblieft", ["alstublieft"] = "alsjeblieft",
    };

    /// <summary>The words in order, with <see cref="Stop"/> and <see cref="Question"/> where a sentence ends. Never throws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string[] Of(string text)
    {
        var tokens = new List<string>(16);
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        foreach (var c in text)
        {
            // Nearly every character is a plain small letter, and start-up reads all examples.
            var letter = char.IsAsciiLetterLower(c) ? c : Letters.Fold(c);
            if (letter != '\0')
            {
                length = Append(word, length, letter);
            }
            else if (!Letters.IsSilent(c))
            {
                length = Close(tokens, word[..length]);
                Mark(tokens, c);
            }
        }

        Close(tokens, word[..length]);
        return [.. tokens];
    }

    public static bool IsMark(string token) => token is Stop or Question;

    // "heeeelp" is "heelp" here: Dutch doubles letters but never triples them. Digits stay as they are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Append(Span<char> word, int length, char letter)
    {
        var stretched = length >= 2 && word[length - 1] == letter && word[length - 2] == letter && !char.IsDigit(letter);
        if (stretched || length == word.Length)
        {
            return length;
        }

        word[length] = letter;
        return length + 1;
    }

    private static int Close(List<string> tokens, Span<char> word)
    {
        if (word.Length > 0)
        {
            var written = word.ToString();
            tokens.Add(ChatSpellings.GetValueOrDefault(written, written));
        }

        return 0;
    }

    private static void Mark(List<string> tokens, char c)
    {
        if (tokens.Count == 0 || IsMark(tokens[^1]))
        {
            return;
        }

        if (c is '?')
        {
            tokens.Add(Question);
        }
        else if (c is '.' or '!' or ':' or ';' or '\n')
        {
            tokens.Add(Stop);
        }
    }
}
