namespace PartnerBot.Bench.Zoeken;

/// <summary>How much each field counts for, and how fast repetition wears off.</summary>
/// <param name="Length">Between 0 (length of a field does not matter) and 1.</param>
public sealed record Bm25fSettings(float Title, float Phrasings, float Answer, float Detail, float Length, float Saturation)
{
    /// <summary>The best on the trial questions: <c>zoeken-afstellen</c>.</summary>
    public static Bm25fSettings Tuned { get; } = new(1, 8, 1, 0.25f, 0.75f, 24);
}

/// <summary>BM25F (Robertson, Zaragoza) over stems of title, phrasings, answer and detail.</summary>
public sealed class Bm25f : IRanker
{
    private readonly Dictionary<string, List<(int Text, float Frequency)>> _postings = new(StringComparer.Ordinal);
    private readonly int _texts;
    private readonly float _saturation;

    public Bm25f(IReadOnlyList<ArticleText> texts, Bm25fSettings settings)
    {
        _texts = texts.Count;
        _saturation = settings.Saturation;
        Add(texts, text => [text.Title], settings.Title, settings.Length);
        Add(texts, text => text.Phrasings, settings.Phrasings, settings.Length);
        Add(texts, text => [text.Answer], settings.Answer, settings.Length);
        Add(texts, text => [text.Detail], settings.Detail, settings.Length);
        foreach (var stem in _postings.Keys.ToList())
        {
            _postings[stem] = [.. _postings[stem].GroupBy(p => p.Text).Select(p => (p.Key, p.Sum(q => q.Frequency)))];
        }
    }

    public string Name => "BM25F over stems";

    public void Score(string question, Span<float> scores)
    {
        scores.Clear();
        foreach (var stem in Stems.Of(question).Distinct(StringComparer.Ordinal))
        {
            if (!_postings.TryGetValue(stem, out var postings))
            {
                continue;
            }

            var rarity = MathF.Log(1 + ((_texts - postings.Count + 0.5f) / (postings.Count + 0.5f)));
            foreach (var (text, frequency) in postings)
            {
                scores[text] += rarity * frequency / (frequency + _saturation);
            }
        }
    }

    private void Add(IReadOnlyList<ArticleText> texts, Func<ArticleText, IEnumerable<string>> field, float weight, float length)
    {
        var stems = texts.Select(text => field(text).SelectMany(Stems.Of).ToList()).ToList();
        var mean = stems.Average(s => (float)s.Count);
        for (var text = 0; text < stems.Count; text++)
        {
            var scale = weight / (1 - length + (length * stems[text].Count / mean));
            foreach (var stem in stems[text].GroupBy(s => s, StringComparer.Ordinal))
            {
                if (!_postings.TryGetValue(stem.Key, out var postings))
                {
                    _postings[stem.Key] = postings = [];
                }

                postings.Add((text, scale * stem.Count()));
            }
        }
    }
}
