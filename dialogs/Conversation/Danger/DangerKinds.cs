using System.Runtime.CompilerServices;

namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>Which kind of danger a message is most like, once it is known to be danger: an averaged perceptron over the same features.</summary>
public sealed class DangerKinds
{
    private const int Rounds = 2;

    // Fewer numbers than the model has: the kinds share the memory, and they differ in plain words.
    private const int Size = 1 << 13;

    private readonly string[] _kinds;

    // The weights of one feature for all kinds stand side by side.
    private readonly float[] _weights;

    public DangerKinds(IReadOnlyList<(int[] Features, string Kind)> examples)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var truths = new int[examples.Count];
        for (var i = 0; i < truths.Length; i++)
        {
            places.TryAdd(examples[i].Kind, places.Count);
            truths[i] = places[examples[i].Kind];
        }

        _kinds = [.. places.Keys];
        _weights = new float[Size * _kinds.Length];
        var correction = new float[_weights.Length];
        var seen = 1;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < truths.Length; i++)
            {
                Learn(examples[i].Features, truths[i], seen++, correction);
            }
        }

        Average(correction, seen);
    }

    /// <summary>Null only when there were no examples.</summary>
    public string? MostLike(ReadOnlySpan<int> features) => _kinds.Length == 0 ? null : _kinds[BestOf(features)];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BestOf(ReadOnlySpan<int> features)
    {
        Span<float> scores = stackalloc float[_kinds.Length];
        scores.Clear();
        foreach (var feature in features)
        {
            var weights = _weights.AsSpan((feature & (Size - 1)) * scores.Length, scores.Length);
            for (var kind = 0; kind < scores.Length; kind++)
            {
                scores[kind] += weights[kind];
            }
        }

        var best = 0;
        for (var kind = 1; kind < scores.Length; kind++)
        {
            best = scores[kind] > scores[best] ? kind : best;
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(int[] features, int truth, int moment, float[] correction)
    {
        var guess = BestOf(features);
        if (guess == truth)
        {
            return;
        }

        foreach (var feature in features)
        {
            var first = (feature & (Size - 1)) * _kinds.Length;
            _weights[first + truth]++;
            _weights[first + guess]--;
            correction[first + truth] += moment;
            correction[first + guess] -= moment;
        }
    }

    // The average of all weights there ever were is the last one minus each change times the moment it was made.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Average(float[] correction, int seen)
    {
        for (var i = 0; i < correction.Length; i++)
        {
            _weights[i] -= correction[i] / seen;
        }
    }
}
