namespace PartnerBot.Knowledge.Search;

/// <summary>Working memory for one look-up, used again for the next on the same thread.</summary>
public sealed class Scratch
{
    private byte[] _counts = [];
    private int[] _features = new int[1024];
    private float[] _shares = new float[1024];
    private int _found;

    internal FeatureBag Bag { get; } = new();

    /// <summary>Numbers of the known features of the text, each once.</summary>
    internal ReadOnlySpan<int> Features => _features.AsSpan(0, _found);

    internal Span<float> Shares => _shares.AsSpan(0, _found);

    internal int CountOf(int feature) => _counts[feature];

    internal void Begin(int features)
    {
        if (_counts.Length < features)
        {
            _counts = new byte[features];
        }

        _found = 0;
    }

    internal void Count(int feature)
    {
        if (_counts[feature] > 0)
        {
            // Beyond this, once more says nothing more.
            _counts[feature] = (byte)Math.Min(byte.MaxValue, _counts[feature] + 1);
            return;
        }

        _counts[feature] = 1;
        if (_found == _features.Length)
        {
            Array.Resize(ref _features, _found * 2);
            Array.Resize(ref _shares, _found * 2);
        }

        _features[_found++] = feature;
    }

    internal void End()
    {
        foreach (var feature in Features)
        {
            _counts[feature] = 0;
        }
    }
}
