using PartnerBot.Tests.Service;

namespace PartnerBot.Survival;

/// <summary>Starts the service, kills it at a random moment and starts it again on the same database.</summary>
public sealed class Rounds(int port, string database, Channel channel, Random chance) : IDisposable
{
    private const double KilledWhileStarting = 0.15;
    private readonly List<string> _log = [];
    private ServiceProcess _service = ServiceProcess.Start(port, database);

    /// <summary>How often deliveries were under way at the moment of a kill.</summary>
    public int KillsInFlight { get; private set; }

    /// <summary>How often the service had not begun to listen when it was killed.</summary>
    public int KillsWhileStarting { get; private set; }

    /// <summary>What the services wrote: warnings and errors.</summary>
    public IReadOnlyCollection<string> Log => _log;

    public async Task RunAsync(int kills)
    {
        // The very first life makes the schema: it is cut short too.
        await WaitAsync(killedWhileStarting: kills > 0 ? 1 : 0);
        for (var kill = 0; kill < kills; kill++)
        {
            await Task.Delay(Life());
            await KillAsync();
        }

        await ReadyAsync(CancellationToken.None);
    }

    /// <summary>Stops the service as an operator does; its exit code.</summary>
    public async Task<int> StopAsync()
    {
        var code = await _service.StopAsync();
        _log.AddRange(_service.Log);
        return code;
    }

    public void Dispose() => _service.Dispose();

    /// <summary>Mostly short, so that many moments are hit; now and then long enough for conversations to get on.</summary>
    private TimeSpan Life() => TimeSpan.FromMilliseconds(chance.NextDouble() < 0.1 ? chance.Next(600, 2500) : chance.Next(0, 600));

    private async Task ReadyAsync(CancellationToken cancellation)
    {
        await _service.ReadyAsync(cancellation);
        channel.IsUp();
    }

    private async Task KillAsync()
    {
        KillsInFlight += channel.InFlight > 0 ? 1 : 0;
        _service.Kill();
        channel.IsDown();
        _log.AddRange(_service.Log);
        _service.Dispose();
        _service = ServiceProcess.Start(port, database);
        await WaitAsync(KilledWhileStarting);
    }

    /// <summary>Waits until the service listens, or not that long.</summary>
    /// <param name="killedWhileStarting">The share of lives that are not given the time to start.</param>
    private async Task WaitAsync(double killedWhileStarting)
    {
        using var early = new CancellationTokenSource();
        if (chance.NextDouble() < killedWhileStarting)
        {
            early.CancelAfter(chance.Next(50, 900));
        }

        try
        {
            await ReadyAsync(early.Token);
        }
        catch (OperationCanceledException)
        {
            // The next kill comes soon, whether it listens by then or not.
            KillsWhileStarting++;
        }
    }
}
