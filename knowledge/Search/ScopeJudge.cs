using System.Runtime.InteropServices;

namespace PartnerBot.Knowledge.Search;

/// <summary>What a question shows about being answerable here.</summary>
/// <param name="First">Logarithm of the chance of the likeliest article.</param>
/// <param name="Refused">Logarithm of the chance of everything that is refused.</param>
/// <param name="Scope">How much its words look like those of questions with an answer.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Signs(float First, float Refused, float Scope)
{
    public const int Count = 3;

    public static IReadOnlyList<string> Names { get; } = ["eerste", "geweigerd", "bereik"];

    public float[] Values => [First, Refused, Scope];
}

/// <summary>Decides whether the knowledge base holds an answer: a logistic model over three signs.</summary>
/// <remarks>Fitted on questions that are not in the index; see <c>docs/zoeken.md</c>. Immutable; safe to share.</remarks>
public sealed class ScopeJudge
{
    private const int Rounds = 3000;
    private const float Step = 0.5f;
    private const float Decay = 1e-4f;

    private readonly float[] _weights;

    /// <param name="weights">One for each sign, then the bias.</param>
    public ScopeJudge(float[] weights) => _weights = weights;

    /// <summary>To be stored.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Between 0 and 1; from one half on, a question is answered.</summary>
    public float Certainty(Signs signs) => Logistic(Sum(signs.Values));

    /// <summary>What each sign adds to the decision.</summary>
    public IReadOnlyList<Evidence> Explain(Signs signs) =>
        [.. signs.Values.Select((value, i) => new Evidence(Signs.Names[i], value, value * _weights[i])), new Evidence("grens", 1, _weights[^1])];

    /// <summary>Fits the model so that at most a given share of the answerable examples is refused.</summary>
    public static ScopeJudge Fit(IReadOnlyList<(Signs Signs, bool Answerable)> examples, float refusedAtMost)
    {
        var answerable = examples.Count(e => e.Answerable);
        var weights = new float[Signs.Count + 1];
        var mean = Enumerable.Range(0, Signs.Count).Select(i => examples.Average(e => e.Signs.Values[i])).ToArray();
        var spread = Enumerable.Range(0, Signs.Count)
            .Select(i => MathF.Sqrt(examples.Average(e => MathF.Pow(e.Signs.Values[i] - mean[i], 2))) + 1e-6f).ToArray();
        var rows = examples.Select(e => (
            X: e.Signs.Values.Select((value, i) => (value - mean[i]) / spread[i]).Append(1).ToArray(),
            Truth: e.Answerable ? 1f : 0f,
            Weight: e.Answerable ? 0.5f / answerable : 0.5f / (examples.Count - answerable))).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new float[weights.Length];
            foreach (var (x, truth, weight) in rows)
            {
                var wrong = weight * (truth - Logistic(Dot(weights, x)));
                for (var i = 0; i < slope.Length; i++)
                {
                    slope[i] += wrong * x[i];
                }
            }

            for (var i = 0; i < slope.Length; i++)
            {
                weights[i] += Step * (slope[i] - (Decay * weights[i]));
            }
        }

        for (var i = 0; i < Signs.Count; i++)
        {
            weights[i] /= spread[i];
            weights[^1] -= weights[i] * mean[i];
        }

        var judge = new ScopeJudge(weights);
        var sums = examples.Where(e => e.Answerable).Select(e => judge.Sum(e.Signs.Values)).Order().ToList();
        weights[^1] -= sums[(int)(sums.Count * refusedAtMost)];
        return judge;
    }

    private float Sum(float[] values) => Dot(_weights, values) + _weights[^1];

    private static float Dot(float[] weights, float[] values)
    {
        var sum = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return sum;
    }

    private static float Logistic(float sum) => 1 / (1 + MathF.Exp(-sum));
}
