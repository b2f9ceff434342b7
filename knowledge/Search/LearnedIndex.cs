using System.Runtime.CompilerServices;

namespace PartnerBot.Knowledge.Search;

/// <summary>
/// An inverted index whose weights are learned: for each feature the targets it speaks for or against, and by how much.
/// Immutable; safe to share.
/// </summary>
/// <remarks>
/// A weight is a signed byte times <see cref="WeightStep"/>. What a feature says about being answerable at all stands beside it,
/// in <see cref="IndexTables.Scope"/>.
/// </remarks>
public sealed class LearnedIndex
{
    /// <summary>How much one step of a stored weight counts for.</summary>
    public const float WeightStep = 1 / 12f;

    private readonly IndexTables _tables;
    private readonly int[] _slots;

    public LearnedIndex(IndexTables tables)
    {
        _tables = tables;
        _slots = Hash(tables.Features);
    }

    /// <summary>What can be found, by number.</summary>
    public IReadOnlyList<string> Targets => _tables.Targets;

    public IndexTables Tables => _tables;

    /// <summary>How many features of the bag the index knows, each once, with its share in the text; shares are of length 1 together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Weigh(ReadOnlySpan<ulong> found, Scratch scratch)
    {
        scratch.Begin(_tables.Features.Length);
        foreach (var feature in found)
        {
            if (Find(feature) is var number and >= 0)
            {
                scratch.Count(number);
            }
        }

        var features = scratch.Features;
        var shares = scratch.Shares;
        var length = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            shares[i] = (1 + MathF.Log(scratch.CountOf(features[i]))) * _tables.Rarity[features[i]];
            length += shares[i] * shares[i];
        }

        var scale = 1 / (MathF.Sqrt(length) + 1e-9f);
        for (var i = 0; i < features.Length; i++)
        {
            shares[i] *= scale;
        }

        scratch.End();
        return features.Length;
    }

    /// <summary>The score of every target, and how much the text looks like one that has an answer here.</summary>
    /// <returns>Above 0: more like what is answered than like what is refused.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Score(Scratch scratch, Span<float> scores)
    {
        scores.Clear();
        var scope = _tables.ScopeBias;
        var features = scratch.Features;
        var shares = scratch.Shares;
        for (var i = 0; i < features.Length; i++)
        {
            var feature = features[i];
            var share = shares[i];
            scope += _tables.Scope[feature] * share;
            var step = share * WeightStep;
            var (from, to) = (_tables.Starts[feature], _tables.Starts[feature + 1]);
            for (var at = from; at < to; at++)
            {
                scores[_tables.Postings[at]] += _tables.Weights[at] * step;
            }
        }

        return scope;
    }

    /// <summary>What one known feature adds to the score of a target.</summary>
    public float Weight(int feature, int target)
    {
        var postings = _tables.Postings.AsSpan(_tables.Starts[feature].._tables.Starts[feature + 1]);
        var at = postings.BinarySearch((ushort)target);
        return at < 0 ? 0 : _tables.Weights[_tables.Starts[feature] + at] * WeightStep;
    }

    /// <summary>The number of a feature, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong feature)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(feature >> 20) & mask; ; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (number < 0 || _tables.Features[number] == feature)
            {
                return number;
            }
        }
    }

    private static int[] Hash(ulong[] features)
    {
        var size = 16;
        while (size < features.Length * 3 / 2)
        {
            size *= 2;
        }

        var slots = new int[size];
        for (var number = 0; number < features.Length; number++)
        {
            var slot = (int)(features[number] >> 20) & (size - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = number + 1;
        }

        return slots;
    }
}

/// <summary>The numbers an index consists of, as they are stored.</summary>
/// <param name="Features">Hash of each feature.</param>
/// <param name="Rarity">How rare each feature is among the examples, from 0.</param>
/// <param name="Scope">How much each feature speaks for having an answer here.</param>
/// <param name="Starts">Where the postings of each feature begin; one more than there are features.</param>
/// <param name="Postings">Numbers of targets, ascending within a feature.</param>
/// <param name="Weights">One for each posting.</param>
public sealed record IndexTables(
    string[] Targets, ulong[] Features, float[] Rarity, float[] Scope, float ScopeBias, int[] Starts, ushort[] Postings, sbyte[] Weights);
