namespace PartnerBot.Bench.Zoeken;

/// <summary>The highest of many scores.</summary>
public static class Best
{
    /// <summary>Places of the highest scores above 0, highest first; the earlier place when two are equal.</summary>
    public static IReadOnlyList<int> Of(ReadOnlySpan<float> scores, int most)
    {
        var best = new List<int>(most + 1);
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] <= 0 || (best.Count == most && scores[place] <= scores[best[^1]]))
            {
                continue;
            }

            var at = best.Count;
            while (at > 0 && scores[best[at - 1]] < scores[place])
            {
                at--;
            }

            best.Insert(at, place);
            if (best.Count > most)
            {
                best.RemoveAt(most);
            }
        }

        return best;
    }
}
