using System.Globalization;
using System.Text;

namespace PartnerBot.Knowledge.Language;

/// <summary>One character as it counts for reading: lower case, without accents, and safe for half surrogates.</summary>
public static class Letters
{
    private const int LastAccented = 0x024F;
    private static readonly char[] Folded = FoldAccented();

    /// <summary>True for what makes no sound of its own between two letters: accents written separately, joiners, apostrophes.</summary>
    public static bool IsSilent(char c) =>
        c is '\'' or '\u2018' or '\u2019' or '`' or '\u00B4' || (c > 127 && IsMark(c));

    /// <summary>The plain lower case letter or digit, or <c>'\0'</c> when the character is neither.</summary>
    public static char Fold(char c)
    {
        if (c <= LastAccented)
        {
            return Folded[c];
        }

        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
    }

    // Format covers the zero width joiners of emoji and text pasted from documents.
    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    // Normalising a whole message would throw on half a surrogate pair; a table of single letters cannot.
    private static char[] FoldAccented()
    {
        var folded = new char[LastAccented + 1];
        for (var c = '\0'; c <= LastAccented; c++)
        {
            var plain = c < 128 ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];
            folded[c] = char.IsLetterOrDigit(plain) ? char.ToLowerInvariant(plain) : '\0';
        }

        return folded;
    }
}
