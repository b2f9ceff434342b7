using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>An index of the same build as the learned one, whose weights are counted instead of learned.</summary>
/// <remarks>
/// Training keeps a weight for each feature and each target, which does not fit at 10,000 targets. Here a feature has a weight only for
/// the targets whose examples hold it: the logarithm of the odds of one that holds it so often against one that never does
/// (a unigram language model with Dirichlet smoothing).
/// </remarks>
public sealed class CountedIndex(QuestionFeatures features)
{
    private const int FewestExamples = 2;
    private const float SmallestWeight = 0.2f;

    // Every target is thought to have this many usual examples besides its own.
    private const float Smoothing = 2;

    private readonly FeatureBag _bag = new();
    private readonly HashSet<ulong> _once = [];

    /// <param name="examples">Those of one target stand together, targets in ordinal order.</param>
    public IndexTables Make(IReadOnlyList<Example> examples)
    {
        var seen = new Dictionary<ulong, int>();
        foreach (var example in examples)
        {
            Count(example.Text, seen);
        }

        var kept = seen.Where(f => f.Value >= FewestExamples).OrderBy(f => f.Key).ToList();
        var numbers = kept.Select((f, number) => (f.Key, number)).ToDictionary(f => f.Key, f => f.number);
        var usual = kept.Select(f => (float)f.Value / examples.Count).ToArray();
        var targets = new List<string>();
        var postings = new List<(int Feature, ushort Target, sbyte Weight)>();
        foreach (var (target, texts) in ByTarget(examples))
        {
            AddPostings(numbers, usual, (ushort)targets.Count, texts, postings);
            targets.Add(target);
        }

        return Tables([.. targets], [.. kept.Select(f => f.Key)], usual, postings);
    }

    private void Count(string text, Dictionary<ulong, int> counts)
    {
        features.Read(text, _bag);
        _once.Clear();
        foreach (var feature in _bag.Found)
        {
            if (_once.Add(feature))
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }
    }

    private void AddPostings(
        Dictionary<ulong, int> numbers, float[] usual, ushort target, List<string> texts, List<(int Feature, ushort Target, sbyte Weight)> postings)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var text in texts)
        {
            Count(text, counts);
        }

        foreach (var (feature, count) in counts)
        {
            if (!numbers.TryGetValue(feature, out var number))
            {
                continue;
            }

            var weight = MathF.Log(1 + (count / (Smoothing * usual[number])));
            if (weight >= SmallestWeight)
            {
                postings.Add((number, target, (sbyte)Math.Clamp(MathF.Round(weight / LearnedIndex.WeightStep), sbyte.MinValue, sbyte.MaxValue)));
            }
        }
    }

    private static IndexTables Tables(string[] targets, ulong[] features, float[] usual, List<(int Feature, ushort Target, sbyte Weight)> postings)
    {
        var starts = new int[features.Length + 1];
        foreach (var (feature, _, _) in postings)
        {
            starts[feature + 1]++;
        }

        for (var feature = 0; feature < features.Length; feature++)
        {
            starts[feature + 1] += starts[feature];
        }

        // In order of target already, so they come out ascending within each feature.
        var next = starts.ToArray();
        var (sorted, weights) = (new ushort[postings.Count], new sbyte[postings.Count]);
        foreach (var (feature, target, weight) in postings)
        {
            sorted[next[feature]] = target;
            weights[next[feature]++] = weight;
        }

        var rarity = usual.Select(share => MathF.Log(1 + (1 / share))).ToArray();
        return new IndexTables(targets, features, rarity, new float[features.Length], 0, starts, sorted, weights);
    }

    private static IEnumerable<(string Target, List<string> Texts)> ByTarget(IReadOnlyList<Example> examples)
    {
        for (var from = 0; from < examples.Count;)
        {
            var target = examples[from].Target;
            var texts = new List<string>();
            for (; from < examples.Count && examples[from].Target == target; from++)
            {
                texts.Add(examples[from].Text);
            }

            yield return (target, texts);
        }
    }
}
