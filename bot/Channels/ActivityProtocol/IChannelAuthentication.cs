using System.Net;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>Decides whether a caller may speak for a channel.</summary>
public interface IChannelAuthentication
{
    /// <summary>Whether the request may be processed. Never throws on bad input.</summary>
    ValueTask<bool> IsTrustedAsync(HttpContext context, CancellationToken cancellation);

    /// <summary>Whether replies may be posted to this address.</summary>
    bool MayReplyTo(Uri serviceUrl);
}

/// <summary>Development without credentials: only callers and reply addresses on this machine.</summary>
public sealed class LocalCallersOnly : IChannelAuthentication
{
    public ValueTask<bool> IsTrustedAsync(HttpContext context, CancellationToken cancellation) =>
        ValueTask.FromResult(context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller));

    public bool MayReplyTo(Uri serviceUrl) => serviceUrl.IsLoopback;
}

/// <summary>Outside Development until tokens are checked: nobody.</summary>
public sealed class NobodyYet : IChannelAuthentication
{
    public ValueTask<bool> IsTrustedAsync(HttpContext context, CancellationToken cancellation) => ValueTask.FromResult(false);

    public bool MayReplyTo(Uri serviceUrl) => false;
}
