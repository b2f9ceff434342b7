using System.Runtime.CompilerServices;

namespace PartnerBot.Knowledge.Search;

/// <summary>Names a feature by a number of 64 bits: the same in every process, and in practice never the same for two features.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(FeatureSort sort, ReadOnlySpan<char> text) => Add(Begin(sort), text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Begin(FeatureSort sort) => (Offset ^ (ulong)sort) * Prime;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char letter) => (hash ^ letter) * Prime;

    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }
}

internal enum FeatureSort : byte
{
    Word = 1,
    Stem = 2,
    Pair = 3,
    Part = 4,
    Concept = 5,
    ConceptPair = 6,
}
