namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>Which kind of danger a message is most like, once it is known to be danger: naive Bayes over the same features.</summary>
public sealed class DangerKinds
{
    // Fewer numbers than the model has: seven kinds share the memory, and kinds differ in plain words.
    private const int Size = 1 << 14;
    private const float Unseen = 0.3f;

    private readonly string[] _kinds;
    private readonly float[][] _weights;

    public DangerKinds(IReadOnlyList<(int[] Features, string Kind)> examples)
    {
        _kinds = examples.Select(e => e.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        _weights = _kinds.Select(_ => new float[Size]).ToArray();
        var place = _kinds.Select((kind, i) => (kind, i)).ToDictionary(k => k.kind, k => k.i, StringComparer.Ordinal);
        foreach (var (features, kind) in examples)
        {
            Count(_weights[place[kind]], features);
        }

        foreach (var counts in _weights)
        {
            ToLogarithms(counts);
        }
    }

    /// <summary>Null only when there were no examples.</summary>
    public string? MostLike(ReadOnlySpan<int> features)
    {
        var best = -1;
        var bestScore = float.NegativeInfinity;
        for (var kind = 0; kind < _kinds.Length; kind++)
        {
            var score = 0f;
            foreach (var feature in features)
            {
                score += _weights[kind][feature & (Size - 1)];
            }

            if (score > bestScore)
            {
                (best, bestScore) = (kind, score);
            }
        }

        return best < 0 ? null : _kinds[best];
    }

    private static void Count(float[] counts, int[] features)
    {
        foreach (var feature in features)
        {
            counts[feature & (Size - 1)]++;
        }
    }

    private static void ToLogarithms(float[] counts)
    {
        var total = counts.Sum() + (Unseen * Size);
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = MathF.Log((counts[i] + Unseen) / total);
        }
    }
}
