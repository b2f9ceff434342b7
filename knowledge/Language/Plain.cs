using System.Text;

namespace PartnerBot.Knowledge.Language;

/// <summary>
/// Letters without case and accents. A table of our own, because asking the platform to normalise loads its language data:
/// tens of milliseconds and megabytes for the dozens of letters that occur here.
/// </summary>
public static class Plain
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőŕřśşšßťţùúûüūůűųŵýÿŷźżžĳ";
    private const string Unaccented = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrssssttuuuuuuuuwyyyzzzy";

    private static readonly char[] Table = MakeTable();

    /// <summary>The letter in lower case without accent; everything else as it is.</summary>
    public static char Letter(char c) => c < Table.Length ? Table[c] : char.ToLowerInvariant(c);

    /// <summary>True for an accent that follows its letter, as some keyboards and systems write it.</summary>
    public static bool IsLooseAccent(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Every letter plain, loose accents gone, the rest unchanged.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsLooseAccent(c))
            {
                plain.Append(Letter(c));
            }
        }

        return plain.ToString();
    }

    private static char[] MakeTable()
    {
        var table = new char[0x180];
        for (var i = 0; i < table.Length; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            var at = Accented.IndexOf(lower, StringComparison.Ordinal);
            table[i] = at < 0 ? lower : Unaccented[at];
        }

        return table;
    }
}
