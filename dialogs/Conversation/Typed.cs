using System.Text;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Text as it came in, without the signs that nobody typed on purpose.</summary>
public static class Typed
{
    /// <summary>The most characters of one message.</summary>
    public const int MaxLength = 8_000;

    /// <summary>Without control characters, bidirectional overrides and half surrogates; new lines stay; trimmed.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, MaxLength + 1));
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsMeant(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    private static bool IsMeant(Rune rune) =>
        rune.Value is '\n' or '\t' ||
        (!Rune.IsControl(rune) && rune != Rune.ReplacementChar && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)));
}
