using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PartnerBot.Load;

/// <summary>One user on one connection: says the next thing when the page that answers the last one is there.</summary>
public sealed class Person
{
    /// <summary>The first six turns of sharing a signal, as typed.</summary>
    private static readonly string[] Steps = ["ik maak me zorgen", "nee", "geen", "geen", "geen", "geen"];

    private readonly Request[] _requests;
    private readonly Uri _service;
    private readonly bool _isPosted;
    private TaskCompletionSource _page = new();
    private long _awaited = -1;

    public Person(int number, Uri service, Uri? inbox)
    {
        _service = service;
        _isPosted = inbox is not null;
        _requests = [.. Steps.Select((text, step) => Request.Of(service, inbox, number, step, text))];
    }

    /// <summary>Ends the talk after the turn that is under way.</summary>
    public bool IsDone { get; set; }

    public async Task TalkAsync(Tally tally)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, _service.Port);
        var reader = new MessageReader(socket);
        for (var turn = 0; !IsDone; turn++)
        {
            var (round, step) = Math.DivRem(turn, Steps.Length);
            var page = Await(turn);
            var begin = Stopwatch.GetTimestamp();
            await socket.SendAsync(_requests[step].In(round));
            var answer = await reader.NextAsync();
            var acknowledged = Stopwatch.GetTimestamp();
            if (!IsGood(answer.Span))
            {
                tally.Fail();
                return;
            }

            if (_isPosted)
            {
                await page;
            }

            tally.Count(begin, acknowledged, Stopwatch.GetTimestamp());
        }
    }

    /// <summary>A page was posted in reply to the activity with this round and step.</summary>
    public void Receive(int round, int step)
    {
        if (Interlocked.CompareExchange(ref _awaited, -1, (round * Steps.Length) + step) == (round * Steps.Length) + step)
        {
            _page.SetResult();
        }
    }

    private Task Await(int turn)
    {
        _page = new TaskCompletionSource();
        Volatile.Write(ref _awaited, turn);
        return _page.Task;
    }

    private bool IsGood(ReadOnlySpan<byte> answer) =>
        answer.Length > 12 && answer.Slice(9, 1)[0] == (byte)'2' && (_isPosted || HoldsPage(answer));

    /// <summary>The id of what was said stands at the end of an activity.</summary>
    public static bool HoldsPage(ReadOnlySpan<byte> message) => message[^Math.Min(200, message.Length)..].IndexOf("\"antwoord\":\"vraag:"u8) >= 0;
}
