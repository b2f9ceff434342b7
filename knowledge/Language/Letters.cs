using System.Globalization;
using System.Runtime.CompilerServices;

namespace PartnerBot.Knowledge.Language;

/// <summary>One character as it counts for reading: lower case, without accents, and safe for half surrogates.</summary>
public static class Letters
{
    private const int LastAccented = 0x024F;

    private static readonly string[] Accented =
    [
        "aàáâãäåāăąÀÁÂÃÄÅĀĂĄ", "cçćĉċčÇĆĈĊČ", "dďđĎĐ", "eèéêëēĕėęěÈÉÊËĒĔĖĘĚ", "gĝğġģĜĞĠĢ", "hĥħĤĦ", "iìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "jĵĴ", "kķĶ",
        "lĺļľłĹĻĽŁ", "nñńņňÑŃŅŇ", "oòóôõöøōŏőÒÓÔÕÖØŌŎŐ", "rŕŗřŔŖŘ", "sśŝşšșŚŜŞŠȘ", "tţťțŢŤȚ", "uùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "wŵŴ", "yýÿŷÝŶŸ",
        "zźżžŹŻŽ",
    ];

    private static readonly char[] Folded = FoldAccented();

    /// <summary>True for what makes no sound of its own between two letters: accents written separately, joiners, apostrophes.</summary>
    public static bool IsSilent(char c) =>
        c is '\'' or '\u2018' or '\u2019' or '`' or '\u00B4' || (c > 127 && IsMark(c));

    /// <summary>The plain lower case letter or digit, or <c>'\0'</c> when the character is neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    // A table, because normalising a message would throw on half a surrogate pair and would load ICU at start.
    private static char[] FoldAccented()
    {
        var folded = new char[LastAccented + 1];
        for (var c = '\0'; c <= LastAccented; c++)
        {
            folded[c] = char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
        }

        foreach (var family in Accented)
        {
            foreach (var accented in family)
            {
                folded[accented] = family[0];
            }
        }

        return folded;
    }
}
