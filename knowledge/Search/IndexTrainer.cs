using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartnerBot.Knowledge.Search;

/// <summary>One way to ask, and what answers it.</summary>
public sealed record Example(string Target, string Text);

/// <summary>Learns the weights of the index from examples: the same examples give the same index.</summary>
/// <remarks>
/// Multinomial logistic regression (softmax) by stochastic gradient descent, in a fixed order, over features weighted by
/// how rare they are. Afterwards small weights are dropped and the rest is kept in a byte each: measured in <c>docs/zoeken.md</c>.
/// </remarks>
public sealed class IndexTrainer(QuestionFeatures features)
{
    private const int Rounds = 8;
    private const float Step = 6f;
    private const float ScopeStep = 8f;

    // A feature that one example uses says nothing about the next.
    private const int FewestExamples = 2;

    // Weights nearer to 0 change no order; dropping them leaves a tenth of the index.
    private const float SmallestWeight = 0.25f;

    /// <param name="isAnswerable">Whether a target is an answer, or a sort of question that is refused.</param>
    public LearnedIndex Train(IReadOnlyList<Example> examples, Func<string, bool> isAnswerable)
    {
        var targets = examples.Select(e => e.Target).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var numbers = targets.Select((target, number) => (target, number)).ToDictionary(t => t.target, t => t.number, StringComparer.Ordinal);
        var (vocabulary, rarity) = Vocabulary(examples);
        var empty = new LearnedIndex(new IndexTables(targets, vocabulary, rarity, [], 0, [], [], []));
        var rows = Rows(empty, examples, numbers);
        var weights = Learn(rows, targets.Length, vocabulary.Length);
        var (scope, bias) = LearnScope(rows, [.. targets.Select(isAnswerable)], vocabulary.Length);
        return Compact(targets, vocabulary, rarity, scope, bias, weights);
    }

    private (ulong[] Features, float[] Rarity) Vocabulary(IReadOnlyList<Example> examples)
    {
        var bag = new FeatureBag();
        var seen = new Dictionary<ulong, int>();
        var once = new HashSet<ulong>();
        foreach (var example in examples)
        {
            features.Read(example.Text, bag);
            once.Clear();
            foreach (var feature in bag.Found)
            {
                if (once.Add(feature))
                {
                    seen[feature] = seen.GetValueOrDefault(feature) + 1;
                }
            }
        }

        var kept = seen.Where(f => f.Value >= FewestExamples).OrderBy(f => f.Key).ToList();
        return ([.. kept.Select(f => f.Key)], [.. kept.Select(f => MathF.Log(1 + ((float)examples.Count / f.Value)))]);
    }

    private List<Row> Rows(LearnedIndex index, IReadOnlyList<Example> examples, Dictionary<string, int> numbers)
    {
        var bag = new FeatureBag();
        var scratch = new Scratch();
        var rows = new List<Row>(examples.Count);
        foreach (var example in examples)
        {
            features.Read(example.Text, bag);
            index.Weigh(bag.Found, scratch);
            var place = FeatureHash.Of(FeatureSort.Word, example.Text);
            rows.Add(new Row(scratch.Features.ToArray(), scratch.Shares.ToArray(), numbers[example.Target], place));
        }

        // A fixed order in which neighbours are about different things.
        return [.. rows.OrderBy(row => row.Place).ThenBy(row => row.Target)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[][] Learn(List<Row> rows, int targets, int vocabulary)
    {
        var width = (targets + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var weights = new float[vocabulary][];
        for (var feature = 0; feature < vocabulary; feature++)
        {
            weights[feature] = new float[width];
        }

        var chances = new float[width];
        for (var round = 0; round < Rounds; round++)
        {
            var step = Step * (1 - (0.9f * round / Rounds));
            for (var i = 0; i < rows.Count; i++)
            {
                // Another stride each round: the same order twice would favour what comes last.
                var row = rows[(int)((long)i * Stride(round, rows.Count) % rows.Count)];
                Array.Clear(chances);
                for (var j = 0; j < row.Features.Length; j++)
                {
                    AddScaled(chances, weights[row.Features[j]], row.Shares[j]);
                }

                Softmax.Of(chances.AsSpan(0, targets));
                chances[row.Target] -= 1;
                for (var j = 0; j < row.Features.Length; j++)
                {
                    AddScaled(weights[row.Features[j]], chances, -step * row.Shares[j]);
                }

                Array.Clear(chances, targets, width - targets);
            }
        }

        return weights;
    }

    private static (float[] Scope, float Bias) LearnScope(List<Row> rows, bool[] answerable, int vocabulary)
    {
        var scope = new float[vocabulary];
        var bias = 0f;
        var refused = rows.Count(row => !answerable[row.Target]);
        var weightOfRefused = Math.Clamp((rows.Count - refused) / (2f * Math.Max(1, refused)), 1, 6);
        for (var round = 0; round < Rounds; round++)
        {
            var step = ScopeStep * (1 - (0.9f * round / Rounds));
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[(int)((long)i * Stride(round, rows.Count) % rows.Count)];
                var sum = bias;
                for (var j = 0; j < row.Features.Length; j++)
                {
                    sum += scope[row.Features[j]] * row.Shares[j];
                }

                var isAnswerable = answerable[row.Target];
                var wrong = ((isAnswerable ? 1 : 0) - (1 / (1 + MathF.Exp(-sum)))) * (isAnswerable ? 1 : weightOfRefused);
                bias += 0.05f * step * wrong;
                for (var j = 0; j < row.Features.Length; j++)
                {
                    scope[row.Features[j]] += step * wrong * row.Shares[j];
                }
            }
        }

        return (scope, bias);
    }

    private static LearnedIndex Compact(
        string[] targets, ulong[] vocabulary, float[] rarity, float[] scope, float bias, float[][] weights)
    {
        var starts = new int[vocabulary.Length + 1];
        var postings = new List<ushort>();
        var steps = new List<sbyte>();
        for (var feature = 0; feature < vocabulary.Length; feature++)
        {
            for (var target = 0; target < targets.Length; target++)
            {
                var weight = weights[feature][target];
                if (MathF.Abs(weight) >= SmallestWeight)
                {
                    postings.Add((ushort)target);
                    steps.Add((sbyte)Math.Clamp(MathF.Round(weight / LearnedIndex.WeightStep), sbyte.MinValue, sbyte.MaxValue));
                }
            }

            starts[feature + 1] = postings.Count;
        }

        return new LearnedIndex(new IndexTables(targets, vocabulary, rarity, scope, bias, starts, [.. postings], [.. steps]));
    }

    private static int Stride(int round, int count)
    {
        int[] strides = [1, 7919, 104729, 1299709, 15485863];
        var stride = strides[round % strides.Length];
        return count % stride == 0 ? 1 : stride;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScaled(float[] sum, float[] other, float scale)
    {
        var scales = new Vector<float>(scale);
        for (var i = 0; i < sum.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(sum, i) + (new Vector<float>(other, i) * scales)).CopyTo(sum, i);
        }
    }

    private sealed record Row(int[] Features, float[] Shares, int Target, ulong Place);
}
