using System.Buffers.Text;
using System.Net.Sockets;

namespace PartnerBot.Load;

/// <summary>Reads HTTP/1.1 messages from a connection into one buffer, looking at no more than it must.</summary>
public sealed class MessageReader(Socket socket)
{
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();
    private byte[] _buffer = new byte[32 * 1024];
    private int _held;
    private int _taken;

    /// <summary>The next message with its head, valid until the next call; empty when the other side closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> NextAsync()
    {
        _buffer.AsSpan(_taken.._held).CopyTo(_buffer);
        _held -= _taken;
        _taken = 0;
        while ((_taken = Length(_buffer.AsSpan(0, _held))) == 0)
        {
            if (_held == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            var read = await socket.ReceiveAsync(_buffer.AsMemory(_held));
            if (read == 0)
            {
                return default;
            }

            _held += read;
        }

        return _buffer.AsMemory(0, _taken);
    }

    /// <summary>The length of the whole message at the beginning, or 0 when it is not all there.</summary>
    private static int Length(ReadOnlySpan<byte> held)
    {
        var head = held.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return 0;
        }

        var name = held[..head].IndexOf("Content-Length: "u8);
        if (name >= 0 && Utf8Parser.TryParse(held[(name + "Content-Length: ".Length)..head], out int length, out _))
        {
            var whole = head + 4 + length;
            return whole <= held.Length ? whole : 0;
        }

        // Chunked: a JSON body holds no line ends of its own, so its last chunk is unmistakable. One message is under way at a time.
        return held.EndsWith(LastChunk) ? held.Length : 0;
    }
}
