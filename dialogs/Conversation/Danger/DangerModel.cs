using System.Runtime.CompilerServices;

namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>How much a message looks like danger now: one weight for each feature, learned from the examples.</summary>
/// <remarks>
/// Logistic regression with a step size of its own for each weight (AdaGrad). The examples are walked in a fixed order,
/// so the same content always gives the same weights.
/// </remarks>
public sealed class DangerModel
{
    private const int Rounds = 3;
    private const float StepSize = 0.5f;
    // What is already answered this surely teaches little, and takes time at start.
    private const float Sure = 0.05f;
    private const float Smallest = 1e-4f;

    // Steps through the examples, each coprime with nearly every count, so that danger and look-alikes alternate.
    private static readonly int[] Strides = [7919, 104729, 1299709];

    private readonly float[] _weights = new float[DangerFeatures.Size];

    /// <param name="examples">The features of each example, and whether it is danger.</param>
    public DangerModel(IReadOnlyList<(int[] Features, bool Danger)> examples)
    {
        var travelled = new float[DangerFeatures.Size];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < examples.Count; i++)
            {
                var (features, danger) = examples[(int)((long)i * Strides[round] % examples.Count)];
                Learn(features, danger ? 1f : 0f, travelled);
            }
        }
    }

    /// <summary>Above 0: more likely danger than not, on the mix of the examples.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Score(ReadOnlySpan<int> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += _weights[feature];
        }

        // By the root of the count, so that a long story does not weigh more than a cry for help.
        return sum / MathF.Sqrt(features.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(int[] features, float truth, float[] travelled)
    {
        var guess = 1f / (1f + MathF.Exp(-Score(features)));
        if (MathF.Abs(truth - guess) < Sure)
        {
            return;
        }

        var step = (truth - guess) / MathF.Sqrt(features.Length);
        foreach (var feature in features)
        {
            travelled[feature] += step * step;
            _weights[feature] += StepSize * step / MathF.Sqrt(travelled[feature] + Smallest);
        }
    }
}
