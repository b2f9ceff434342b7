using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PartnerBot.Survival;

/// <summary>What the people were told: kept outside the service, so that it cannot be lost with it.</summary>
public sealed class Evidence
{
    private readonly ConcurrentDictionary<string, Walk> _promised = new();
    private readonly ConcurrentDictionary<string, Heard> _heard = new();
    private readonly ConcurrentBag<Walk> _walks = [];
    private readonly ConcurrentBag<string> _stuck = [];
    private int _differentReplies;

    /// <summary>By number: the walk it was shown in.</summary>
    public IReadOnlyDictionary<string, Walk> Promised => _promised;

    public IEnumerable<Walk> Walks => _walks;

    /// <summary>By id: every activity that was acknowledged.</summary>
    public IReadOnlyDictionary<string, Heard> Acknowledged => _heard;

    public IReadOnlyCollection<string> Stuck => _stuck;

    /// <summary>Deliveries that were answered otherwise than the same activity before.</summary>
    public int DifferentReplies => Volatile.Read(ref _differentReplies);

    public void Begin(Walk walk) => _walks.Add(walk);

    public void IsStuck(string what) => _stuck.Add(what);

    /// <summary>An acknowledgement: with the replies when the delivery expected them.</summary>
    public void Hear(Activity activity, bool expects, byte[] body)
    {
        var heard = _heard.GetOrAdd(activity.Id, _ => new Heard(activity));
        if (!expects)
        {
            return;
        }

        var replies = Reply.AllOf(body);
        Promise(activity, replies);
        if (!heard.IsSame(replies, Convert.ToHexString(SHA256.HashData(body))))
        {
            Interlocked.Increment(ref _differentReplies);
        }
    }

    public void Promise(Activity activity, IEnumerable<Reply> replies)
    {
        foreach (var number in replies.SelectMany(reply => reply.Numbers))
        {
            _promised.TryAdd(number, activity.Walk);
        }
    }
}

/// <summary>An acknowledged activity and the replies to it, as they were first given in a response.</summary>
public sealed class Heard(Activity activity)
{
    private readonly Lock _lock = new();
    private string? _hash;

    public Activity Activity { get; } = activity;

    /// <summary>Null until a delivery of it expected replies.</summary>
    public IReadOnlyList<Reply>? Replies { get; private set; }

    public bool IsSame(IReadOnlyList<Reply> replies, string hash)
    {
        lock (_lock)
        {
            if (_hash is null)
            {
                (_hash, Replies) = (hash, replies);
                return true;
            }

            return _hash == hash;
        }
    }
}
