using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PartnerBot.Load;

/// <summary>
/// A whole HTTP request for one step of the dialog, built once. Only the digits that name the round change, in place:
/// the load generator shares the processor with the service and must cost next to nothing.
/// </summary>
public sealed class Request
{
    /// <summary>Digits for the round, in the conversation's id and in the activity's.</summary>
    public const int Digits = 9;

    private static readonly string Blank = new('0', Digits);
    private readonly byte[] _bytes;
    private readonly List<int> _places = [];

    private Request(byte[] bytes)
    {
        _bytes = bytes;
        var blank = Encoding.ASCII.GetBytes(Marker(Blank));
        for (var at = bytes.AsSpan().IndexOf(blank); at >= 0;)
        {
            _places.Add(at + 1);
            var next = bytes.AsSpan(at + blank.Length).IndexOf(blank);
            at = next < 0 ? -1 : at + blank.Length + next;
        }
    }

    public static Request Of(Uri service, Uri? inbox, int conversation, int step, string text)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"{conversation:0000}{Marker(Blank)}{step}"),
            ["channelId"] = "emulator",
            ["serviceUrl"] = (inbox ?? service).ToString(),
            ["from"] = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"load-{conversation}") },
            ["recipient"] = new JsonObject { ["id"] = "partnerbot" },
            ["conversation"] = new JsonObject { ["id"] = string.Create(CultureInfo.InvariantCulture, $"load-{Environment.ProcessId}-{conversation:0000}{Marker(Blank)}") },
            ["text"] = text,
        };
        if (inbox is null)
        {
            activity["deliveryMode"] = "expectReplies";
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(activity);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"POST /api/messages HTTP/1.1\r\nHost: {service.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        return new Request([.. Encoding.ASCII.GetBytes(head), .. body]);
    }

    /// <summary>The request for this round of the dialog.</summary>
    public ReadOnlyMemory<byte> In(int round)
    {
        foreach (var place in _places)
        {
            Utf8Formatter.TryFormat(round, _bytes.AsSpan(place, Digits), out _, new('D', Digits));
        }

        return _bytes;
    }

    private static string Marker(string digits) => $"r{digits}x";
}
