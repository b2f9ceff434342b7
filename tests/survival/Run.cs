using System.Diagnostics;
using System.Text.Json;
using PartnerBot.Tests.Service;

namespace PartnerBot.Survival;

/// <summary>One run of this program: people talk, the service dies and comes back, and at the end everything is counted.</summary>
public static class Run
{
    /// <returns>True when nothing was lost, double, half, unanswered, different, stuck or damaged.</returns>
    public static async Task<bool> CompleteAsync(Options options)
    {
        var watch = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("partnerbot-survival-").FullName;
        var database = Path.Combine(folder, "partnerbot.db");
        var port = ServiceProcess.FreePort();
        var evidence = new Evidence();
        await using var inbox = await ReplyInbox.StartAsync(new Random(options.Seed));
        using var channel = new Channel(port, inbox.Address);
        using var rounds = new Rounds(port, database, channel, new Random(options.Seed + 1));

        await TalkAsync(options, rounds, channel, inbox, evidence);
        await new Echo(channel, evidence).DeliverAllAsync();
        await AllPostedAsync(evidence, inbox);
        var exitCode = await rounds.StopAsync();

        var verdict = Verdict.Of(evidence, inbox, Stored.Read(database));
        Console.WriteLine(JsonSerializer.Serialize(
            new
            {
                kills = options.Kills,
                turns = evidence.Acknowledged.Count,
                promised = verdict.Promised,
                lost = verdict.Lost,
                @double = verdict.Double,
                half = verdict.Half,
                unanswered = verdict.Unanswered,
                differentReplies = verdict.DifferentReplies,
                stuck = verdict.Stuck,
                damage = verdict.Damage,
                deliveries = channel.Acknowledged,
                attempts = channel.Attempts,
                killsInFlight = rounds.KillsInFlight,
                killsWhileStarting = rounds.KillsWhileStarting,
                exitCode,
                seconds = Math.Round(watch.Elapsed.TotalSeconds, 1),
            }));
        await ExplainAsync(evidence, rounds, verdict, database);

        var proven = !options.Prove || await new Proof(folder, database, port, channel, inbox, evidence).HoldsAsync();
        if (verdict.IsClean && proven)
        {
            Directory.Delete(folder, recursive: true);
        }

        return verdict.IsClean && exitCode == 0 && proven;
    }

    private static async Task TalkAsync(Options options, Rounds rounds, Channel channel, ReplyInbox inbox, Evidence evidence)
    {
        using var stop = new CancellationTokenSource();
        var people = Enumerable.Range(0, options.Conversations)
            .Select(number => new Person(number, options.Seed, channel, inbox, evidence).TalkAsync(stop.Token))
            .ToList();
        await rounds.RunAsync(options.Kills);
        await stop.CancelAsync();
        await Task.WhenAll(people);
    }

    /// <summary>Replies that a kill held up, or that the inbox did not take at first, get half a minute.</summary>
    private static async Task AllPostedAsync(Evidence evidence, ReplyInbox inbox)
    {
        var givenUp = DateTime.UtcNow.AddSeconds(30);
        foreach (var heard in evidence.Acknowledged.Values.Where(heard => !heard.Activity.Expects))
        {
            var expected = heard.Replies!.Select(reply => reply.Id).ToHashSet();
            while (!expected.IsSubsetOf(inbox.To(heard.Activity.Id).All().Select(reply => reply.Id)) && DateTime.UtcNow < givenUp)
            {
                await Task.Delay(50);
            }
        }
    }

    private static async Task ExplainAsync(Evidence evidence, Rounds rounds, Verdict verdict, string database)
    {
        foreach (var line in rounds.Log.Distinct().Take(20).Concat(evidence.Stuck.Take(20)))
        {
            await Console.Error.WriteLineAsync(line);
        }

        if (!verdict.IsClean)
        {
            await Console.Error.WriteLineAsync("The database is kept: " + database);
        }
    }
}
