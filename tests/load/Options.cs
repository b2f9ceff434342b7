using System.Globalization;

namespace PartnerBot.Load;

public enum Mode
{
    /// <summary>Replies in the response (<c>expectReplies</c>).</summary>
    Expect,

    /// <summary>Replies posted to the service URL.</summary>
    Post,
}

/// <summary>What was asked on the command line.</summary>
/// <param name="Seconds">How long turns are counted, after <paramref name="Warmup"/> seconds in which they are not.</param>
/// <param name="Url">A service that runs already; null to start one.</param>
public sealed record Options(Mode Mode, int Conversations, int Seconds, int Warmup, Uri? Url)
{
    public const string Usage = "load --mode expect|post [--conversations 64] [--seconds 10] [--warmup 5] [--url http://127.0.0.1:PORT]";

    /// <summary>The options, or null when they are not understood.</summary>
    public static Options? Parse(IReadOnlyList<string> args)
    {
        var options = new Options(Mode.Expect, Conversations: 64, Seconds: 10, Warmup: 5, Url: null);
        for (var i = 0; i + 1 < args.Count; i += 2)
        {
            var value = args[i + 1];
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
            Options? with = args[i] switch
            {
                "--mode" when Enum.TryParse<Mode>(value, ignoreCase: true, out var mode) => options with { Mode = mode },
                "--conversations" when number is > 0 and < 10_000 => options with { Conversations = number },
                "--seconds" when number > 0 => options with { Seconds = number },
                "--warmup" when number >= 0 => options with { Warmup = number },
                "--url" when Uri.TryCreate(value, UriKind.Absolute, out var url) => options with { Url = url },
                _ => null,
            };
            if (with is null)
            {
                return null;
            }

            options = with;
        }

        return args.Count % 2 == 0 ? options : null;
    }
}
