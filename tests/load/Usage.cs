using System.Globalization;

namespace PartnerBot.Load;

/// <summary>What a process uses, as the kernel counts it. Linux only.</summary>
public static class Usage
{
    private const double MillisecondsPerTick = 10;

    /// <summary>Processor time of the process so far, in milliseconds (steps of 10).</summary>
    public static double Processor(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) * MillisecondsPerTick;
    }

    /// <summary>Resident memory in megabytes of 1,048,576 bytes.</summary>
    public static double Resident(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return Math.Round(long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0, 1);
    }
}
