using PartnerBot.Tests.Browser;
using Xunit;

namespace PartnerBot.Tests.Playground;

/// <summary>
/// A test that needs the Agents Playground, Node and Chromium. Where one is missing it is skipped and says so; with PARTNERBOT_CI=1 it runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlaygroundFactAttribute : FactAttribute
{
    public PlaygroundFactAttribute() => Skip = BrowserFactAttribute.Missing() ?? Missing();

    private static string? Missing() =>
        Environment.GetEnvironmentVariable("PARTNERBOT_CI") == "1" || File.Exists(AgentsPlayground.Script)
            ? null
            : $"The Agents Playground is missing: run npm ci in {AgentsPlayground.Folder}";
}
