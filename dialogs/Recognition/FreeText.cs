using System.Globalization;
using System.Text;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>A text in someone's own words, without what a screen cannot show or would show backwards.</summary>
public static class FreeText
{
    /// <summary>Characters, after cleaning.</summary>
    public const int Longest = 8_000;

    public static string Clean(string typed)
    {
        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                clean.Append((char)rune.Value);
            }
            else if (rune.Value == '\r')
            {
                clean.Append('\n');
            }
            else if (IsShown(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Half a surrogate pair arrives here as the replacement character and stays: something was there.</summary>
    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && !IsDirection(rune.Value) && rune.Value is not (0xFEFF or 0x200B);

    /// <summary>Marks, embeddings, overrides and isolates of writing direction (Unicode UAX 9).</summary>
    private static bool IsDirection(int value) => value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
