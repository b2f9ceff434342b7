using System.Collections.Concurrent;

namespace PartnerBot.Bot.Turns;

/// <summary>One at a time per key, in the order of arrival, without a lock over all keys. A lane is gone when nobody is in it.</summary>
public sealed class Lanes<TKey>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lane> _lanes = new();

    /// <summary>Waits for a place; dispose what comes back to leave.</summary>
    public async Task<IDisposable> EnterAsync(TKey key, CancellationToken cancellation)
    {
        var lane = Join(key);
        try
        {
            await lane.Gate.WaitAsync(cancellation);
            return new Place(this, key, lane);
        }
        catch
        {
            Leave(key, lane);
            throw;
        }
    }

    private Lane Join(TKey key)
    {
        while (true)
        {
            var lane = _lanes.GetOrAdd(key, static _ => new Lane());
            lock (lane)
            {
                if (!lane.Closed)
                {
                    lane.People++;
                    return lane;
                }
            }
        }
    }

    private void Leave(TKey key, Lane lane)
    {
        lock (lane)
        {
            if (--lane.People > 0)
            {
                return;
            }

            lane.Closed = true;
        }

        _lanes.TryRemove(key, out _);
        lane.Gate.Dispose();
    }

    private sealed class Lane
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public int People { get; set; }

        public bool Closed { get; set; }
    }

    private sealed class Place(Lanes<TKey> lanes, TKey key, Lane lane) : IDisposable
    {
        public void Dispose()
        {
            lane.Gate.Release();
            lanes.Leave(key, lane);
        }
    }
}
