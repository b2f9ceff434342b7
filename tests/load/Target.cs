using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using PartnerBot.Tests.Service;

namespace PartnerBot.Load;

/// <summary>The service under load: one of our own on a new database, or one that runs already.</summary>
public sealed class Target : IAsyncDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(3);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private ServiceProcess? _own;
    private string? _folder;

    private Target(Uri address) => Address = address;

    public Uri Address { get; }

    public int? Process => _own?.Id;

    /// <summary>Milliseconds from the start of the process to the first reply of the dialog; null for a service that ran already.</summary>
    public double? FirstReply { get; private set; }

    /// <summary>Megabytes resident three seconds after the first reply; null for a service that ran already.</summary>
    public double? IdleMemory { get; private set; }

    public static async Task<Target> FindAsync(Uri? url)
    {
        if (url is not null)
        {
            return new Target(url);
        }

        var port = ServiceProcess.FreePort();
        var target = new Target(new UriBuilder("http", "127.0.0.1", port).Uri) { _folder = Directory.CreateTempSubdirectory("partnerbot-load-").FullName };
        var watch = Stopwatch.StartNew();
        target._own = ServiceProcess.Start(port, Path.Combine(target._folder, "partnerbot.db"));
        await target._own.ReadyAsync(CancellationToken.None);
        await target.SayFirstAsync();
        target.FirstReply = Math.Round(watch.Elapsed.TotalMilliseconds);
        await Task.Delay(Idle);
        target.IdleMemory = Usage.Resident(target._own.Id);
        return target;
    }

    /// <summary>Commits so far, when the service tells (in Development, at <c>/health/live</c>); otherwise null.</summary>
    public async Task<long?> CommitsAsync()
    {
        using var response = await _http.GetAsync(new Uri(Address, "/health/live"));
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("commits", out var commits) ? commits.GetInt64() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_own is not null)
        {
            await _own.StopAsync();
            _own.Dispose();
            Directory.Delete(_folder!, recursive: true);
        }
    }

    private async Task SayFirstAsync()
    {
        var activity = JsonSerializer.Serialize(new
        {
            type = "message",
            id = "first",
            channelId = "emulator",
            serviceUrl = Address,
            deliveryMode = "expectReplies",
            from = new { id = "first" },
            recipient = new { id = "partnerbot" },
            conversation = new { id = "first" },
            text = "ik maak me zorgen",
        });
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(Address, "/api/messages"), content);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }
}
