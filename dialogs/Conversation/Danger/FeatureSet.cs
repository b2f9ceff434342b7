using System.Runtime.CompilerServices;

namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>Numbers below a limit, each at most once, in the order in which they came; and how text becomes such a number.</summary>
public sealed class FeatureSet(int limit)
{
    private readonly ulong[] _seen = new ulong[limit / 64];
    private int[] _values = new int[512];
    private int _count;

    /// <summary>Only valid until the next change.</summary>
    public ReadOnlySpan<int> Values => _values.AsSpan(0, _count);

    public void Clear()
    {
        Array.Clear(_seen);
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int value)
    {
        var bit = 1UL << (value & 63);
        if ((_seen[value >> 6] & bit) != 0)
        {
            return;
        }

        if (_count == _values.Length)
        {
            Array.Resize(ref _values, _count * 2);
        }

        _seen[value >> 6] |= bit;
        _values[_count++] = value;
    }

    /// <summary>The same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Hash(string word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint left, uint right)
    {
        var mixed = (left * 0x9E3779B1) ^ (right * 0x85EBCA6B) ^ (right >> 15);
        mixed ^= mixed >> 15;
        mixed *= 0x2C1B3C6D;
        return mixed ^ (mixed >> 13);
    }
}
