using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PartnerBot.Tests.Service;

/// <summary>The real service as a process of its own, in Development on a loopback port.</summary>
public sealed class ServiceProcess : IDisposable
{
    private const int LinesKept = 200;
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly IPEndPoint _address;

    private ServiceProcess(Process process, int port)
    {
        _process = process;
        _address = new IPEndPoint(IPAddress.Loopback, port);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>What it wrote, newest last; only the last lines are kept.</summary>
    public IReadOnlyCollection<string> Log => _log;

    public static ServiceProcess Start(int port, string database)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.ServiceDll])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(database)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        start.Environment["PartnerBot__Storage__Path"] = database;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Warning";
        return new ServiceProcess(Process.Start(start)!, port);
    }

    /// <summary>A port nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Completes when it takes connections.</summary>
    /// <exception cref="InvalidOperationException">It stopped by itself; the message holds what it wrote.</exception>
    public async Task ReadyAsync(CancellationToken cancellation)
    {
        while (!await TakesConnectionsAsync(cancellation))
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException("The service stopped by itself:\n" + string.Join('\n', _log));
            }

            await Task.Delay(5, cancellation);
        }
    }

    /// <summary>SIGKILL: nothing in the process gets to run any more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>SIGTERM, and waits; the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private async Task<bool> TakesConnectionsAsync(CancellationToken cancellation)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(_address, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        while (_log.Count > LinesKept)
        {
            _log.TryDequeue(out _);
        }
    }
}
