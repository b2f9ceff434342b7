using System.Diagnostics;
using System.Text.Json;

namespace PartnerBot.Load;

/// <summary>One measurement: warm up, count, print one line.</summary>
public static class Run
{
    /// <returns>True when every turn was answered with its page.</returns>
    public static async Task<bool> CompleteAsync(Options options)
    {
        await using var target = await Target.FindAsync(options.Url);
        using var inbox = new Inbox();
        var people = Enumerable.Range(0, options.Conversations)
            .Select(number => new Person(number, target.Address, options.Mode == Mode.Post ? inbox.Address : null))
            .ToList();
        inbox.Open(people);
        var tally = new Tally();
        var talks = people.Select(person => person.TalkAsync(tally)).ToList();

        await Task.Delay(TimeSpan.FromSeconds(options.Warmup));
        var before = await MeterAsync(target);
        tally.Begin();
        await Task.Delay(TimeSpan.FromSeconds(options.Seconds));
        tally.End();
        var after = await MeterAsync(target);

        people.ForEach(person => person.IsDone = true);
        await Task.WhenAny(Task.WhenAll(talks), Task.Delay(TimeSpan.FromSeconds(10)));
        var unfinished = talks.Count(talk => !talk.IsCompletedSuccessfully);
        Print(options, target, tally, before, after, unfinished);
        return unfinished == 0 && tally is { Errors: 0, Turns: > 0 };
    }

    private static async Task<Meter> MeterAsync(Target target) => new(
        Stopwatch.GetTimestamp(),
        await target.CommitsAsync(),
        target.Process is { } process ? Usage.Processor(process) : null,
        Usage.Processor(Environment.ProcessId));

    private static void Print(Options options, Target target, Tally tally, Meter before, Meter after, int unfinished)
    {
        var seconds = Stopwatch.GetElapsedTime(before.At, after.At).TotalSeconds;
        var commits = after.Commits - before.Commits;
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            mode = options.Mode.ToString().ToLowerInvariant(),
            conversations = options.Conversations,
            seconds = Math.Round(seconds, 2),
            turns = tally.Turns,
            turnsPerSecond = Math.Round(tally.Turns / seconds),
            ackP50 = tally.Acknowledged(0.50),
            ackP99 = tally.Acknowledged(0.99),
            turnP50 = tally.Turn(0.50),
            turnP99 = tally.Turn(0.99),
            commits,
            commitsPerTurn = Each(commits, 2),
            errors = tally.Errors + unfinished,
            rssIdleMb = target.IdleMemory,
            rssLoadedMb = target.Process is { } process ? Usage.Resident(process) : (double?)null,
            firstReplyMs = target.FirstReply,
            cpuServerMsPerTurn = Each(after.Server - before.Server, 3),
            cpuClientMsPerTurn = Each(after.Client - before.Client, 3),
        }));

        double? Each(double? total, int digits) => total is { } sum && tally.Turns > 0 ? Math.Round(sum / tally.Turns, digits) : null;
    }

    /// <param name="Server">Processor time of the service so far, in milliseconds; null when it is not ours.</param>
    private sealed record Meter(long At, long? Commits, double? Server, double Client);
}
