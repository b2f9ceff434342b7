namespace PartnerBot.Knowledge.Language;

/// <summary>Finds the known word that was meant when one letter is missing, extra, wrong or swapped.</summary>
/// <remarks>Only for words of six letters and more: shorter words are too often another word with one letter changed.</remarks>
public sealed class NearWords
{
    public const int ShortestMeant = 6;
    private const int Longest = 30;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byShortened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _shortened;

    public NearWords(IEnumerable<string> words)
    {
        _shortened = _byShortened.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words.Where(_known.Add).Where(w => w.Length >= ShortestMeant))
        {
            Note(word, word);
            for (var i = 0; i < word.Length; i++)
            {
                Note(word.Remove(i, 1), word);
            }
        }
    }

    /// <summary>The known word nearest to the token, or the token itself.</summary>
    public string Meant(string token)
    {
        if (token.Length is < ShortestMeant - 1 or > Longest || _known.Contains(token))
        {
            return token;
        }

        if (Find(token, token) is { } whole)
        {
            return whole;
        }

        Span<char> shorter = stackalloc char[token.Length - 1];
        for (var i = 0; i < token.Length; i++)
        {
            token.AsSpan(0, i).CopyTo(shorter);
            token.AsSpan(i + 1).CopyTo(shorter[i..]);
            if (Find(shorter, token) is { } meant)
            {
                return meant;
            }
        }

        return token;
    }

    private void Note(string shortened, string word)
    {
        if (!_byShortened.TryGetValue(shortened, out var words))
        {
            _byShortened[shortened] = words = [];
        }

        words.Add(word);
    }

    private string? Find(ReadOnlySpan<char> shortened, string token)
    {
        if (!_shortened.TryGetValue(shortened, out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (DifferByOne(word, token))
            {
                return word;
            }
        }

        return null;
    }

    // Strip what both begin and end with; what is left of an edit of one letter is at most one letter, or two swapped.
    private static bool DifferByOne(string word, string token)
    {
        var shortest = Math.Min(word.Length, token.Length);
        var front = 0;
        while (front < shortest && word[front] == token[front])
        {
            front++;
        }

        var back = 0;
        while (back < shortest - front && word[^(back + 1)] == token[^(back + 1)])
        {
            back++;
        }

        var left = word.AsSpan(front, word.Length - front - back);
        var right = token.AsSpan(front, token.Length - front - back);
        return (left.Length <= 1 && right.Length <= 1)
            || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}
