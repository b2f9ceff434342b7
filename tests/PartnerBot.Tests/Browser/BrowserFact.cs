using Xunit;

namespace PartnerBot.Tests.Browser;

/// <summary>
/// A test that drives Chromium. Where Chromium or Node is missing it is skipped and says so; with PARTNERBOT_CI=1 it runs, and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Missing();

    internal static string? Missing()
    {
        if (Environment.GetEnvironmentVariable("PARTNERBOT_CI") == "1")
        {
            return null;
        }

        if (!File.Exists(BrowserFixture.Chromium))
        {
            return $"Chromium is missing: {BrowserFixture.Chromium}";
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => File.Exists(Path.Combine(folder, "node"))) ? null : "Node is missing: no node on the PATH";
    }
}
