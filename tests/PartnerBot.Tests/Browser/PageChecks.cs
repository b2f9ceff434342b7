using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace PartnerBot.Tests.Browser;

/// <summary>What every page is held to, and where its picture is kept.</summary>
internal static class PageChecks
{
    /// <summary>Errors of the page and its console from now on. Read it at the end of the test.</summary>
    public static IReadOnlyList<string> CollectErrors(this IPage page)
    {
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        return errors;
    }

    /// <summary>WCAG 2.2 A and AA and the best practices of axe; empty when nothing is wrong.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.Select(Describe)];
    }

    /// <summary>Fails with everything axe found, in full.</summary>
    public static async Task BeAccessibleAsync(this IPage page)
    {
        var violations = await page.ViolationsAsync();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    /// <summary>
    /// Keeps a picture of the page, at most three screens of it, in PARTNERBOT_SCHERMEN, or else in the folder <c>schermen</c> beside the tests.
    /// </summary>
    public static async Task KeepAsync(this IPage page, string name)
    {
        var height = await page.EvaluateAsync<int>("Math.min(document.documentElement.scrollHeight, 3 * window.innerHeight)");
        await page.ScreenshotAsync(new()
        {
            Path = PictureOf(name),
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = page.ViewportSize!.Width, Height = height },
        });
    }

    /// <summary>Keeps what is on the screen now, at the same place.</summary>
    public static Task KeepScreenAsync(this IPage page, string name) => page.ScreenshotAsync(new() { Path = PictureOf(name) });

    private static string PictureOf(string name)
    {
        var folder = Environment.GetEnvironmentVariable("PARTNERBOT_SCHERMEN") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(AppContext.BaseDirectory, "schermen");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"{name}.png");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n  " + string.Join("\n  ", violation.Nodes.Take(4).Select(node => node.Html));
}
