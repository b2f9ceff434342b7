using System.Diagnostics;

namespace PartnerBot.Load;

/// <summary>Counts turns between two moments, with how long each took.</summary>
public sealed class Tally
{
    private const int Most = 4_000_000;
    private readonly int[] _acknowledged = new int[Most];
    private readonly int[] _turns = new int[Most];
    private long _from = long.MaxValue;
    private long _until = long.MaxValue;
    private int _count;
    private int _errors;

    public int Turns => Math.Min(_count, Most);

    public int Errors => _errors;

    public void Begin() => Volatile.Write(ref _from, Stopwatch.GetTimestamp());

    public void End() => Volatile.Write(ref _until, Stopwatch.GetTimestamp());

    public void Fail() => Interlocked.Increment(ref _errors);

    public void Count(long begin, long acknowledged, long end)
    {
        if (begin < Volatile.Read(ref _from) || end > Volatile.Read(ref _until))
        {
            return;
        }

        var index = Interlocked.Increment(ref _count) - 1;
        if (index < Most)
        {
            _acknowledged[index] = (int)(acknowledged - begin);
            _turns[index] = (int)(end - begin);
        }
    }

    /// <summary>Milliseconds to the acknowledgement that this share of the turns stayed within.</summary>
    public double Acknowledged(double share) => Percentile(_acknowledged, share);

    /// <summary>Milliseconds to the page that this share of the turns stayed within.</summary>
    public double Turn(double share) => Percentile(_turns, share);

    private double Percentile(int[] ticks, double share)
    {
        if (Turns == 0)
        {
            return 0;
        }

        var sorted = ticks.AsSpan(0, Turns).ToArray();
        Array.Sort(sorted);
        return Math.Round(sorted[Math.Min(Turns - 1, (int)(Turns * share))] * 1000.0 / Stopwatch.Frequency, 2);
    }
}
