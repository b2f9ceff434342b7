namespace PartnerBot.Bench.Zoeken;

/// <summary>Texts as vectors of their terms (tf-idf, length 1), and how near a question is to each (cosine).</summary>
public sealed class Vectors
{
    private readonly Func<string, IEnumerable<string>> _terms;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly float[] _rarity;
    private readonly List<(int Text, float Share)>[] _postings;

    public Vectors(IReadOnlyList<string> texts, Func<string, IEnumerable<string>> terms)
    {
        _terms = terms;
        Count = texts.Count;
        var counted = texts.Select(Counted).ToList();
        var occurs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in counted.SelectMany(text => text.Keys))
        {
            _numbers.TryAdd(term, _numbers.Count);
            occurs[term] = occurs.GetValueOrDefault(term) + 1;
        }

        _rarity = new float[_numbers.Count];
        _postings = new List<(int, float)>[_numbers.Count];
        foreach (var (term, number) in _numbers)
        {
            _rarity[number] = MathF.Log(1 + ((float)Count / occurs[term]));
            _postings[number] = new List<(int, float)>(occurs[term]);
        }

        for (var text = 0; text < counted.Count; text++)
        {
            foreach (var (term, share) in Weighed(counted[text]))
            {
                _postings[term].Add((text, share));
            }
        }
    }

    /// <summary>Texts.</summary>
    public int Count { get; }

    public int Terms => _numbers.Count;

    /// <summary>The texts a term occurs in, each with its share.</summary>
    public IReadOnlyList<(int Text, float Share)> Postings(int term) => _postings[term];

    /// <summary>The known terms of a question, each with its share; together of length 1.</summary>
    public IReadOnlyList<(int Term, float Share)> Of(string question) => Weighed(Counted(question));

    /// <summary>The cosine with every text.</summary>
    public void Near(string question, Span<float> cosines)
    {
        cosines.Clear();
        foreach (var (term, share) in Of(question))
        {
            foreach (var (text, other) in _postings[term])
            {
                cosines[text] += share * other;
            }
        }
    }

    private Dictionary<string, int> Counted(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in _terms(text))
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }

    private List<(int Term, float Share)> Weighed(Dictionary<string, int> counts)
    {
        var shares = new List<(int Term, float Share)>(counts.Count);
        foreach (var (term, count) in counts)
        {
            if (_numbers.TryGetValue(term, out var number))
            {
                shares.Add((number, (1 + MathF.Log(count)) * _rarity[number]));
            }
        }

        var scale = 1 / (MathF.Sqrt(shares.Sum(s => s.Share * s.Share)) + 1e-9f);
        return shares.ConvertAll(s => (s.Term, s.Share * scale));
    }
}
