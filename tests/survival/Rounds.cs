using PartnerBot.Tests.Service;

namespace PartnerBot.Survival;

/// <summary>Starts the service, kills it at a random moment and starts it again on the same database.</summary>
public sealed class Rounds(int port, string database, Channel channel, Random chance) : IDisposable
{
    private const double KilledWhileStarting = 0.15;
    private ServiceProcess _service = ServiceProcess.Start(port, database);

    /// <summary>How often deliveries were under way at the moment of a kill.</summary>
    public int KillsInFlight { get; private set; }

    /// <summary>How often the service had not begun to listen when it was killed.</summary>
    public int KillsWhileStarting { get; private set; }

    /// <summary>What the services wrote: warnings and errors.</summary>
    public List<string> Log { get; } = [];

    public async Task RunAsync(int kills)
    {
        await ReadyAsync(CancellationToken.None);
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
        Log.AddRange(_service.Log);
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
        Log.AddRange(_service.Log);
        _service.Dispose();
        _service = ServiceProcess.Start(port, database);
        using var early = new CancellationTokenSource();
        if (chance.NextDouble() < KilledWhileStarting)
        {
            early.CancelAfter(chance.Next(50, 900));
        }

        try
        {
            await ReadyAsync(early.Token);
        }
        catch (OperationCanceledException)
        {
            // The next kill comes at once.
            KillsWhileStarting++;
        }
    }
}
