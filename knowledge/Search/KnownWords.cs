using PartnerBot.Knowledge.Language;

namespace PartnerBot.Knowledge.Search;

/// <summary>The words the phrasings use, and those that are good Dutch without being used there.</summary>
/// <remarks>
/// A word that is neither is read as a compound of two known words, else as the known word that was meant. Words of good Dutch are
/// never corrected. Immutable; safe to share.
/// </remarks>
public sealed class KnownWords
{
    private const int ShortestHalf = 4;
    private const int ShortestCorrected = 5;

    // What stands between the halves of a compound: none, tussen-s, tussen-e(n).
    private static readonly string[] Joints = ["", "s", "e", "en"];

    private readonly string[] _words;
    private readonly int[] _uses;
    private readonly WordFilter _dictionary;

    /// <param name="used">Each word with how often the phrasings use it.</param>
    /// <param name="dictionary">Words of good Dutch, whether or not the phrasings use them.</param>
    public KnownWords(IEnumerable<KeyValuePair<string, int>> used, WordFilter dictionary)
    {
        var sorted = used.OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        (_words, _uses, _dictionary) = ([.. sorted.Select(word => word.Key)], [.. sorted.Select(word => word.Value)], dictionary);
    }

    internal KnownWords(string[] sorted, int[] uses, WordFilter dictionary) => (_words, _uses, _dictionary) = (sorted, uses, dictionary);

    public static KnownWords None { get; } = new([], WordFilter.Empty);

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How often each of <see cref="Words"/> is used.</summary>
    public IReadOnlyList<int> Uses => _uses;

    public WordFilter Dictionary => _dictionary;

    public bool Contains(string word) => Find(word) is not null;

    /// <summary>The two known words a compound is made of, the longest second half first; null when it is none.</summary>
    public (string First, string Second)? Split(string word)
    {
        for (var at = ShortestHalf; at <= word.Length - ShortestHalf; at++)
        {
            if (Find(word.AsSpan(at)) is { } second && FirstHalf(word.AsSpan(0, at)) is { } first)
            {
                return (first, second);
            }
        }

        return null;
    }

    /// <summary>The known word that was most likely meant by a word with one typing error; null when the word is good Dutch or nothing is near.</summary>
    public string? Meant(string word)
    {
        if (word.Length < ShortestCorrected - 1 || char.IsAsciiDigit(word[0]) || _dictionary.MayContain(word))
        {
            return null;
        }

        string? best = null;
        var bestCost = double.MaxValue;
        for (var i = 0; i < _words.Length; i++)
        {
            var near = _words[i];
            if (near.Length < ShortestCorrected || !MayBegin(near, word) || !TypingError.IsOne(word, near))
            {
                continue;
            }

            var cost = Slip.Cost(word, near) - (0.01 * Math.Log(1 + _uses[i]));
            if (cost < bestCost)
            {
                (best, bestCost) = (near, cost);
            }
        }

        return best;
    }

    // The first letter is seldom wrong, but the first two may be swapped.
    private static bool MayBegin(string near, string word) =>
        Math.Abs(near.Length - word.Length) <= 1 && (near[0] == word[0] || near[0] == word[1]);

    private string? FirstHalf(ReadOnlySpan<char> half)
    {
        foreach (var joint in Joints)
        {
            if (half.EndsWith(joint) && half.Length - joint.Length >= ShortestHalf && Find(half[..^joint.Length]) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    private string? Find(ReadOnlySpan<char> word)
    {
        var (from, to) = (0, _words.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = word.SequenceCompareTo(_words[middle]);
            if (order == 0)
            {
                return _words[middle];
            }

            (from, to) = order < 0 ? (from, middle - 1) : (middle + 1, to);
        }

        return null;
    }
}
