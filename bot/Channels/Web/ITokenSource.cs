using System.Security.Cryptography;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>Where ids that nobody may guess come from.</summary>
public interface ITokenSource
{
    /// <summary>128 bits as 32 lower-case hexadecimal digits.</summary>
    string Next();
}

public sealed class RandomTokens : ITokenSource
{
    public string Next() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
