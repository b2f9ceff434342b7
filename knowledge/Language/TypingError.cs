namespace PartnerBot.Knowledge.Language;

/// <summary>One letter missing, too many, different, or two neighbours swapped.</summary>
public static class TypingError
{
    /// <summary>True when the two differ by exactly one such error.</summary>
    public static bool IsOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = one.CommonPrefixLength(other);
        var restOfOne = one[same..];
        var restOfOther = other[same..];
        if (restOfOne.Length != restOfOther.Length)
        {
            return restOfOne.Length > restOfOther.Length
                ? restOfOne[1..].SequenceEqual(restOfOther)
                : restOfOther[1..].SequenceEqual(restOfOne);
        }

        return restOfOne.Length > 0 && (restOfOne[1..].SequenceEqual(restOfOther[1..]) || IsSwap(restOfOne, restOfOther));
    }

    private static bool IsSwap(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
}
