using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace PartnerBot.Load;

/// <summary>Takes posted replies with hardly any work of its own: bare sockets, one fixed answer.</summary>
public sealed class Inbox : IDisposable
{
    private static readonly byte[] Taken =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}"u8.ToArray();

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private IReadOnlyList<Person> _people = [];

    public Inbox()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(512);
        Address = new UriBuilder("http", "127.0.0.1", ((IPEndPoint)_listener.LocalEndPoint!).Port).Uri;
    }

    public Uri Address { get; }

    public void Open(IReadOnlyList<Person> people)
    {
        _people = people;
        _ = AcceptAsync();
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var connection = socket;
        connection.NoDelay = true;
        var reader = new MessageReader(connection);
        try
        {
            while (await reader.NextAsync() is { Length: > 0 } message)
            {
                var page = Person.HoldsPage(message.Span) ? ReplyTo(message.Span) : default;
                await connection.SendAsync(Taken);
                if (page is { } to)
                {
                    _people[to.Person].Receive(to.Round, to.Step);
                }
            }
        }
        catch (SocketException)
        {
            // The service is gone: the run is over.
        }
    }

    /// <summary>Whom and which turn it answers, from the last part of the path, written by <see cref="Request"/>.</summary>
    private static (int Person, int Round, int Step)? ReplyTo(ReadOnlySpan<byte> message)
    {
        var line = message[..message.IndexOf("\r\n"u8)];
        var id = line[(line.IndexOf("/activities/"u8) + "/activities/".Length)..];
        return Utf8Parser.TryParse(id[..4], out int person, out _)
            && Utf8Parser.TryParse(id.Slice(5, Request.Digits), out int round, out _)
            ? (person, round, id[5 + Request.Digits + 1] - '0')
            : null;
    }
}
