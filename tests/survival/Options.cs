using System.Globalization;

namespace PartnerBot.Survival;

/// <summary>What was asked on the command line.</summary>
/// <param name="Kills">How many times the service is killed.</param>
/// <param name="Conversations">How many people talk at the same time.</param>
/// <param name="Prove">Tamper with copies afterwards and show that every loss is counted.</param>
public sealed record Options(int Kills, int Seed, int Conversations, bool Prove)
{
    public const string Usage = "survival --kills N [--seed S] [--conversations C] [--prove]";

    /// <summary>The options, or null when they are not understood.</summary>
    public static Options? Parse(IReadOnlyList<string> args)
    {
        var options = new Options(Kills: 0, Seed: 1, Conversations: 16, Prove: false);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--prove")
            {
                options = options with { Prove = true };
                continue;
            }

            if (i + 1 == args.Count || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            Options? with = args[i] switch
            {
                "--kills" => options with { Kills = number },
                "--seed" => options with { Seed = number },
                "--conversations" => options with { Conversations = number },
                _ => null,
            };
            if (with is null)
            {
                return null;
            }

            options = with;
            i++;
        }

        return options.Conversations > 0 ? options : null;
    }
}
