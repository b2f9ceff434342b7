using System.Diagnostics;

namespace PartnerBot.Bench.Zoeken;

/// <summary>How long each question takes, in microseconds: of all passes, and of the best pass for each question.</summary>
/// <remarks>The best pass leaves out what other programs on the machine took; both are given.</remarks>
/// <param name="Bytes">Allocated for one question, on average.</param>
public sealed record Times(double Median, double P99, double P99OfBest, double Bytes)
{
    private const int WarmUp = 2;

    /// <summary>After two passes that do not count, on this thread alone.</summary>
    public static Times Of(IReadOnlyList<string> questions, int passes, Action<string> ask)
    {
        var all = new List<double>(questions.Count * passes);
        var best = Enumerable.Repeat(double.MaxValue, questions.Count).ToArray();
        var allocated = 0L;
        for (var pass = -WarmUp; pass < passes; pass++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < questions.Count; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                ask(questions[i]);
                var taken = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
                if (pass >= 0)
                {
                    all.Add(taken);
                    best[i] = Math.Min(best[i], taken);
                }
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return new Times(At(all, 0.5), At(all, 0.99), At(best, 0.99), (double)allocated / questions.Count);
    }

    private static double At(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
