namespace PartnerBot.Bot.Operations;

/// <summary>The service refuses to start rather than run unsafe.</summary>
/// <param name="number">For example <c>PB1101</c>; explained in <c>docs/foutcodes.md</c>.</param>
/// <param name="reason">What is wrong, for an administrator.</param>
public sealed class StartRefused(string number, string reason) : Exception($"{number}: {reason}")
{
    public string Number { get; } = number;
}
