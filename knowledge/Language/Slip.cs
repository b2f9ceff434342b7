namespace PartnerBot.Knowledge.Language;

/// <summary>How easily a word is typed for another: letters that are neighbours on the keyboard or sound alike are an easy slip.</summary>
public static class Slip
{
    private const double Easy = 0.5;
    private const double Hard = 1;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private static readonly string[] SoundAlike = ["dt", "vf", "zs", "ck", "gh", "iy", "ei", "ao", "ks"];

    /// <summary>0.5 for an easy slip, 1 for any other, for two words that differ by one typing error.</summary>
    public static double Cost(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var same = typed.CommonPrefixLength(meant);
        if (same == typed.Length || same == meant.Length)
        {
            return Easy;
        }

        var (one, other) = (typed[same], meant[same]);
        if (typed.Length == meant.Length)
        {
            var isSwap = same + 1 < typed.Length && typed[same + 1] == other && meant[same + 1] == one;
            return isSwap || AreNeighbours(one, other) || SoundAlike.Any(pair => pair.Contains(one) && pair.Contains(other)) ? Easy : Hard;
        }

        // A letter typed twice, or a double letter typed once.
        var extra = typed.Length > meant.Length ? one : other;
        return same > 0 && typed[same - 1] == extra ? Easy : Hard;
    }

    private static bool AreNeighbours(char one, char other)
    {
        foreach (var row in Rows)
        {
            var (first, second) = (row.IndexOf(one), row.IndexOf(other));
            if (first >= 0 && second >= 0)
            {
                return Math.Abs(first - second) == 1;
            }
        }

        return false;
    }
}
