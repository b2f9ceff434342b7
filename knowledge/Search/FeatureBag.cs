namespace PartnerBot.Knowledge.Search;

/// <summary>The features of one text while they are gathered. Reused from text to text; not for two threads at once.</summary>
public sealed class FeatureBag
{
    private ulong[] _found = new ulong[512];
    private int _count;

    /// <summary>Every feature as often as it occurs, in no order. Only valid until the next text.</summary>
    public ReadOnlySpan<ulong> Found => _found.AsSpan(0, _count);

    /// <summary>Where to note which words a feature came from; null when nobody asks.</summary>
    public IDictionary<ulong, string>? Origins { get; init; }

    internal void Clear() => _count = 0;

    internal void Add(ulong feature, string origin)
    {
        if (_count == _found.Length)
        {
            Array.Resize(ref _found, _count * 2);
        }

        _found[_count++] = feature;
        Origins?.TryAdd(feature, origin);
    }
}
