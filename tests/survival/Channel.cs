using System.Net;
using System.Net.Http.Headers;

namespace PartnerBot.Survival;

/// <summary>Delivers activities as a channel does: again with the same id until they are acknowledged.</summary>
public sealed class Channel(int port, Uri inbox) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan SlowRetry = TimeSpan.FromMilliseconds(400);
    private readonly Uri _messages = new UriBuilder("http", "127.0.0.1", port, "/api/messages").Uri;
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(20) };
    private int _inFlight;
    private long _attempts;
    private long _acknowledged;
    private TaskCompletionSource _up = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Deliveries under way now.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    public long Attempts => Interlocked.Read(ref _attempts);

    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    /// <summary>The service listens: what failed goes again at once.</summary>
    public void IsUp() => Volatile.Read(ref _up).TrySetResult();

    /// <summary>The service was killed: trying often would only take time from its start.</summary>
    public void IsDown() => Volatile.Write(ref _up, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>The body of the acknowledgement.</summary>
    /// <exception cref="InvalidOperationException">It was refused for good, or not taken in two minutes.</exception>
    public async Task<byte[]> DeliverAsync(Activity activity, bool expects)
    {
        var body = activity.Body(inbox, expects);
        var givenUp = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < givenUp)
        {
            Interlocked.Increment(ref _inFlight);
            try
            {
                if (await TryAsync(activity, body) is { } acknowledgement)
                {
                    return acknowledgement;
                }
            }
            finally
            {
                Interlocked.Decrement(ref _inFlight);
            }

            await Task.WhenAny(Volatile.Read(ref _up).Task, Task.Delay(SlowRetry));
            await Task.Delay(Random.Shared.Next(2, 20));
        }

        throw new InvalidOperationException($"Activity {activity.Id} was not acknowledged in {Patience.TotalMinutes} minutes.");
    }

    public void Dispose() => _http.Dispose();

    private async Task<byte[]?> TryAsync(Activity activity, byte[] body)
    {
        Interlocked.Increment(ref _attempts);
        using var request = new HttpRequestMessage(HttpMethod.Post, _messages) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await _http.SendAsync(request);
            if (response.IsSuccessStatusCode)
            {
                var acknowledgement = await response.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref _acknowledged);
                return acknowledgement;
            }

            return response.StatusCode >= HttpStatusCode.InternalServerError
                ? null
                : throw new InvalidOperationException($"Activity {activity.Id} was refused with {(int)response.StatusCode}.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            // Refused, reset or cut off: the service is being killed or started. The same id goes again.
            return null;
        }
    }
}
