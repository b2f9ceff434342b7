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

    private readonly Dictionary<string, int> _used;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _usedBy;
    private readonly ILookup<(char First, int Length), string> _byShape;
    private readonly WordFilter _dictionary;

    /// <param name="used">Each word with how often the phrasings use it.</param>
    /// <param name="dictionary">Words of good Dutch, whether or not the phrasings use them.</param>
    public KnownWords(IEnumerable<KeyValuePair<string, int>> used, WordFilter dictionary)
    {
        _used = new Dictionary<string, int>(used, StringComparer.Ordinal);
        _usedBy = _used.GetAlternateLookup<ReadOnlySpan<char>>();
        _dictionary = dictionary;
        _byShape = _used.Keys.Where(word => word.Length >= ShortestCorrected).ToLookup(word => (word[0], word.Length));
    }

    public static KnownWords None { get; } = new([], WordFilter.Empty);

    public IReadOnlyDictionary<string, int> Used => _used;

    public WordFilter Dictionary => _dictionary;

    public bool Contains(string word) => _used.ContainsKey(word);

    /// <summary>The two known words a compound is made of, the longest second half first; null when it is none.</summary>
    public (string First, string Second)? Split(string word)
    {
        for (var at = ShortestHalf; at <= word.Length - ShortestHalf; at++)
        {
            if (!_usedBy.TryGetValue(word.AsSpan(at), out var second, out _))
            {
                continue;
            }

            foreach (var joint in Joints)
            {
                var first = word.AsSpan(0, at);
                if (first.EndsWith(joint) && first.Length - joint.Length >= ShortestHalf && _usedBy.TryGetValue(first[..^joint.Length], out var whole, out _))
                {
                    return (whole, second);
                }
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
        foreach (var near in Near(word))
        {
            var cost = Slip.Cost(word, near) - (0.01 * Math.Log(1 + _used[near]));
            if (TypingError.IsOne(word, near) && cost < bestCost)
            {
                (best, bestCost) = (near, cost);
            }
        }

        return best;
    }

    /// <summary>Words of about the same length that begin with the same letter, or with the second when the first two were swapped.</summary>
    private IEnumerable<string> Near(string word)
    {
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var near in _byShape[(word[0], length)].Concat(_byShape[(word[1], length)]))
            {
                yield return near;
            }
        }
    }
}
