namespace PartnerBot.Survival;

/// <summary>Delivers every activity of the whole run once more, and expects to be told the same again.</summary>
public sealed class Echo(Channel channel, Evidence evidence)
{
    public async Task DeliverAllAsync() =>
        await Parallel.ForEachAsync(
            evidence.Acknowledged.Values.ToList(), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (heard, _) => await DeliverAsync(heard.Activity));

    public async Task DeliverAsync(Activity activity) =>
        evidence.Hear(activity, expects: true, await channel.DeliverAsync(activity, expects: true));
}
