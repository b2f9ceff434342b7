using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PartnerBot.Bot.Turns;

/// <summary>Where random numbers come from, so that a test can say which.</summary>
public interface IChance
{
    ulong Next();
}

/// <summary>Numbers nobody can guess.</summary>
public sealed class SecureChance : IChance
{
    public ulong Next()
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }
}
