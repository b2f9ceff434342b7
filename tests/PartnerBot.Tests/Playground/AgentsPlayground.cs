using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace PartnerBot.Tests.Playground;

/// <summary>Microsoft 365 Agents Playground as its own process, connected to a running service; it looks and speaks like Teams and needs no network.</summary>
internal sealed class AgentsPlayground : IAsyncDisposable
{
    private const string Ready = "Listening on ";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private AgentsPlayground(Process process, DirectoryInfo folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/");
    }

    /// <summary>Where its package.json is and <c>npm ci</c> puts it.</summary>
    public static string Folder { get; } = Here();

    public static string Script { get; } = Path.Combine(Folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    public Uri Address { get; }

    /// <param name="service">Address of the service, for example <c>http://127.0.0.1:5000</c>.</param>
    public static async Task<AgentsPlayground> StartAsync(string service)
    {
        // It keeps a log in the folder where it is started.
        var folder = Directory.CreateTempSubdirectory("partnerbot-playground-");
        string[] arguments =
        [
            Script, "-e", $"{service}/api/messages", "-c", "msteams",
            "-p", FreePort().ToString(CultureInfo.InvariantCulture), "--disable-telemetry",
        ];
        var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new AgentsPlayground(process, folder, await PortOfAsync(process));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The port it says it listens on: another than was asked for when that was taken in the meantime.</summary>
    private static async Task<int> PortOfAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Longest);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                // Read on, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return int.Parse(line.AsSpan(Ready.Length).Trim(), CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException("The Agents Playground stopped before it listened.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
