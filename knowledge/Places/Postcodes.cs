namespace PartnerBot.Knowledge.Places;

/// <summary>The first four digits of a postcode to the gemeenten they lie in, most of it first.</summary>
internal sealed class Postcodes
{
    private readonly short[] _first = new short[10_000];
    private readonly Dictionary<int, int[]> _onTheBorder = [];

    /// <param name="gemeenten">Indices in the list of gemeenten.</param>
    public void Add(int digits, ReadOnlySpan<int> gemeenten)
    {
        _first[digits] = (short)(gemeenten[0] + 1);
        if (gemeenten.Length > 1)
        {
            _onTheBorder[digits] = gemeenten.ToArray();
        }
    }

    public IReadOnlyList<int> Find(int digits)
    {
        if (_onTheBorder.TryGetValue(digits, out var several))
        {
            return several;
        }

        return _first[digits] == 0 ? [] : [_first[digits] - 1];
    }

    /// <summary>The four digits when the words are a postcode ("1234", "1234 ab", "1234ab") with or without a place behind it; null otherwise.</summary>
    public static int? Read(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || words[0].Length is not (4 or 6) || !words[0].AsSpan(0, 4).ContainsOnlyDigits())
        {
            return null;
        }

        var rest = words[0].AsSpan(4);
        return rest.ContainsOnlyLetters() ? int.Parse(words[0].AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}

internal static class Characters
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    public static bool ContainsOnlyLetters(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('a', 'z');
}
