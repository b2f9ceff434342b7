namespace PartnerBot.Knowledge.Search;

/// <summary>A large set of words in little memory (a Bloom filter): may rarely take a word that is not in it for one that is, never the other way.</summary>
public sealed class WordFilter
{
    private const int BitsPerWord = 10;
    private const int Looks = 5;

    private readonly ulong[] _bits;

    private WordFilter(ulong[] bits) => _bits = bits;

    public static WordFilter Empty { get; } = new([0]);

    /// <summary>The bits, to be stored.</summary>
    public ReadOnlySpan<ulong> Bits => _bits;

    public static WordFilter Of(IReadOnlyCollection<string> words)
    {
        var filter = new WordFilter(new ulong[Math.Max(1, words.Count * BitsPerWord / 64)]);
        foreach (var word in words)
        {
            filter.Add(word);
        }

        return filter;
    }

    public static WordFilter FromBits(ReadOnlySpan<ulong> bits) => new(bits.ToArray());

    public bool MayContain(string word)
    {
        var hash = FeatureHash.Of(FeatureSort.Word, word);
        for (var look = 0; look < Looks; look++)
        {
            var bit = Bit(hash, look);
            if ((_bits[bit >> 6] & (1UL << (int)(bit & 63))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string word)
    {
        var hash = FeatureHash.Of(FeatureSort.Word, word);
        for (var look = 0; look < Looks; look++)
        {
            var bit = Bit(hash, look);
            _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    private ulong Bit(ulong hash, int look) => (hash + ((ulong)look * (hash >> 32 | 1))) % ((ulong)_bits.Length * 64);
}
