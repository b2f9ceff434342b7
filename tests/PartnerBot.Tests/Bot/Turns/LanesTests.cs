using PartnerBot.Bot.Turns;
using Xunit;

namespace PartnerBot.Tests.Bot.Turns;

public sealed class LanesTests
{
    private readonly Lanes<string> _lanes = new();

    [Fact]
    public async Task In_one_lane_they_go_one_at_a_time_in_the_order_they_came()
    {
        var order = new List<int>();
        var first = await _lanes.EnterAsync("a", CancellationToken.None);
        var others = Enumerable.Range(1, 20).Select(async i =>
        {
            using var place = await _lanes.EnterAsync("a", CancellationToken.None);
            order.Add(i);
        }).ToList();

        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(others);

        Assert.Equal(Enumerable.Range(1, 20), order);
    }

    [Fact]
    public async Task Another_lane_does_not_wait()
    {
        using var first = await _lanes.EnterAsync("a", CancellationToken.None);

        using var second = await _lanes.EnterAsync("b", CancellationToken.None);

        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_hold_up_the_lane()
    {
        using var giveUp = new CancellationTokenSource();
        var first = await _lanes.EnterAsync("a", CancellationToken.None);
        var second = _lanes.EnterAsync("a", giveUp.Token);
        var third = _lanes.EnterAsync("a", CancellationToken.None);

        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await third).Dispose();
    }
}
