namespace PartnerBot.Knowledge.Language;

/// <summary>Groups of words that do the same work in a sentence: who, now, formerly, a weapon, a way out.</summary>
/// <remarks>
/// Content, compiled into the assembly: <c>content/gevaar/begrippen.txt</c>. A word may be in several groups;
/// a word that ends in <c>*</c> stands for everything that begins with it.
/// </remarks>
public sealed class WordGroups
{
    private const int ShortestBeginning = 3;
    private readonly Dictionary<string, byte[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _beginnings = new(StringComparer.Ordinal);

    // Most words begin like none of these: one look instead of one for each length.
    private readonly HashSet<(char First, char Second, char Third)> _firstLetters = [];
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _beginningOf;

    public WordGroups(IEnumerable<string> lines)
    {
        _beginningOf = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line.StartsWith('#'))
            {
                continue;
            }

            Add(line[(colon + 1)..], checked((byte)Count));
            Count++;
        }
    }

    /// <summary>The groups that come with the program.</summary>
    public static WordGroups OfDanger { get; } = new(ReadContent());

    /// <summary>How many groups there are; they are numbered from 0.</summary>
    public int Count { get; }

    /// <summary>The groups a token belongs to, by its whole form first, else by its longest known beginning.</summary>
    public ReadOnlySpan<byte> Of(string token)
    {
        if (_words.TryGetValue(token, out var groups))
        {
            return groups;
        }

        if (token.Length < ShortestBeginning || !_firstLetters.Contains(FirstLetters(token)))
        {
            return [];
        }

        for (var length = token.Length; length >= ShortestBeginning; length--)
        {
            if (_beginningOf.TryGetValue(token.AsSpan(0, length), out groups))
            {
                return groups;
            }
        }

        return [];
    }

    private static (char First, char Second, char Third) FirstLetters(string word) => (word[0], word[1], word[2]);

    private void Add(string words, byte group)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[^1] == '*')
            {
                var beginning = word[..^1];
                _firstLetters.Add(FirstLetters(beginning));
                Add(_beginnings, beginning, group);
            }
            else
            {
                Add(_words, word, group);
            }
        }
    }

    private static void Add(Dictionary<string, byte[]> known, string key, byte group)
    {
        if (!known.TryGetValue(key, out var groups))
        {
            known[key] = [group];
        }
        else if (Array.IndexOf(groups, group) < 0)
        {
            known[key] = [.. groups, group];
        }
    }

    private static string[] ReadContent()
    {
        using var stream = typeof(WordGroups).Assembly.GetManifestResourceStream("begrippen.txt")
            ?? throw new InvalidOperationException("begrippen.txt is not compiled into the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
