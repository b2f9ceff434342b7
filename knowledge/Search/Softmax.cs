namespace PartnerBot.Knowledge.Search;

/// <summary>Turns scores into chances that together are 1.</summary>
internal static class Softmax
{
    public static void Of(Span<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }
}
