namespace PartnerBot.Bench.Zoeken;

/// <summary>Reciprocal rank fusion (Cormack): each ranker gives 1 / (60 + place) to its best fifty.</summary>
public sealed class ReciprocalRanks(string name, params IReadOnlyList<IRanker> rankers) : IRanker
{
    private const int Counted = 50;
    private const float Flatness = 60;

    public string Name => name;

    public void Score(string question, Span<float> scores)
    {
        var sums = new float[scores.Length];
        foreach (var ranker in rankers)
        {
            ranker.Score(question, scores);
            var best = Best.Of(scores, Counted);
            for (var place = 0; place < best.Count; place++)
            {
                sums[best[place]] += 1 / (Flatness + place + 1);
            }
        }

        sums.CopyTo(scores);
    }
}

/// <summary>Adds the scores of two rankers, each as a share of its best; the second counts for a part.</summary>
public sealed class WeightedScores(IRanker first, IRanker second, float part) : IRanker
{
    public string Name => FormattableString.Invariant($"{first.Name} + {part} x {second.Name}");

    public void Score(string question, Span<float> scores)
    {
        var others = new float[scores.Length];
        first.Score(question, scores);
        second.Score(question, others);
        var (best, bestOther) = (Highest(scores), Highest(others));
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = (scores[i] / best) + (part * others[i] / bestOther);
        }
    }

    private static float Highest(ReadOnlySpan<float> scores)
    {
        var highest = 1e-9f;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        return highest;
    }
}
