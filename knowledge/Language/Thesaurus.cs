namespace PartnerBot.Knowledge.Language;

/// <summary>Everyday words and set phrases, and the concept they stand for: "juf" and "mentor" are both a docent.</summary>
/// <remarks>Content: <c>woorden/thesaurus.txt</c>, one concept on a line. Words count by their stem. Immutable; safe to share.</remarks>
public sealed class Thesaurus
{
    private const int LongestPhrase = 4;
    private const int ShortestBeginning = 4;

    private readonly Dictionary<string, string[]> _phrases;
    private readonly Dictionary<string, string[]> _beginnings;
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _beginningOf;

    /// <param name="lines"><c>concept: word, set phrase, beginning*</c>; empty lines and lines with # are left out.</param>
    /// <exception cref="FormatException">A line is built otherwise.</exception>
    public Thesaurus(IEnumerable<string> lines)
    {
        _phrases = new Dictionary<string, string[]>(StringComparer.Ordinal);
        _beginnings = new Dictionary<string, string[]>(StringComparer.Ordinal);
        _beginningOf = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw new FormatException($"'{line}' is not 'begrip: woord, woord'");
            }

            foreach (var said in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(said, line[..colon]);
            }
        }
    }

    /// <param name="phrases">As <see cref="Phrases"/> of another gave them.</param>
    /// <param name="beginnings">As <see cref="Beginnings"/> of another gave them.</param>
    public Thesaurus(IEnumerable<KeyValuePair<string, string[]>> phrases, IEnumerable<KeyValuePair<string, string[]>> beginnings)
    {
        _phrases = new Dictionary<string, string[]>(phrases, StringComparer.Ordinal);
        _beginnings = new Dictionary<string, string[]>(beginnings, StringComparer.Ordinal);
        _beginningOf = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in _phrases.Keys)
        {
            _firstWords.Add(FirstWord(phrase));
        }
    }

    public static Thesaurus None { get; } = new([], []);

    /// <summary>Stems of a word or phrase, separated by a space, and the concepts they say.</summary>
    public IReadOnlyDictionary<string, string[]> Phrases => _phrases;

    /// <summary>Beginnings of words, and the concepts they say.</summary>
    public IReadOnlyDictionary<string, string[]> Beginnings => _beginnings;

    /// <summary>The concepts in a sentence, in order, each with the words that say it. The longest phrase counts.</summary>
    public IReadOnlyList<(string Concept, string Said)> Find(IReadOnlyList<string> words)
    {
        var stems = words.Select(Stemmer.Stem).ToArray();
        var found = new List<(string, string)>();
        for (var i = 0; i < stems.Length;)
        {
            var length = LongestAt(stems, i);
            var concepts = length > 0 ? _phrases[string.Join(' ', stems, i, length)] : BeginningOf(words[i]);
            var said = length > 1 ? string.Join(' ', words.Skip(i).Take(length)) : words[i];
            found.AddRange(concepts.Select(concept => (concept, said)));
            i += Math.Max(1, length);
        }

        return found;
    }

    private int LongestAt(string[] stems, int from)
    {
        if (!_firstWords.Contains(stems[from]))
        {
            return 0;
        }

        var length = Math.Min(LongestPhrase, stems.Length - from);
        while (length > 0 && !_phrases.ContainsKey(string.Join(' ', stems, from, length)))
        {
            length--;
        }

        return length;
    }

    private string[] BeginningOf(string word)
    {
        for (var length = word.Length; length >= ShortestBeginning; length--)
        {
            if (_beginningOf.TryGetValue(word.AsSpan(0, length), out var concepts))
            {
                return concepts;
            }
        }

        return [];
    }

    private void Add(string said, string concept)
    {
        if (said.EndsWith('*'))
        {
            Note(_beginnings, Plain.Of(said[..^1]), concept);
            return;
        }

        var stems = Tokens.Of(said).Where(token => !Tokens.IsMark(token)).Select(Stemmer.Stem).ToArray();
        if (stems.Length is 0 or > LongestPhrase)
        {
            throw new FormatException($"'{said}' under '{concept}' must be one to {LongestPhrase} words");
        }

        _firstWords.Add(stems[0]);
        Note(_phrases, string.Join(' ', stems), concept);
    }

    private static string FirstWord(string phrase) =>
        phrase.IndexOf(' ', StringComparison.Ordinal) is var space && space < 0 ? phrase : phrase[..space];

    private static void Note(Dictionary<string, string[]> known, string key, string concept)
    {
        var concepts = known.GetValueOrDefault(key, []);
        if (!concepts.Contains(concept, StringComparer.Ordinal))
        {
            known[key] = [.. concepts, concept];
        }
    }
}
