using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using PartnerBot.Tests.Bot.Vragenlog;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>The unanswered questions as a beheerder works through them, in Chromium on the real service.</summary>
[Collection(BrowserTests.Name)]
public sealed class OnbeantwoordBrowserTests(BrowserFixture chromium) : IAsyncLifetime
{
    private const string Path = "/beheer/onbeantwoord";

    private RunningService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await RunningService.StartAsync();
        await _service.AskedAsync(AskedBefore.SomeQuestions);
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [BrowserFact]
    public async Task A_group_is_handled_undone_handled_again_and_opened_again()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await OpenAsync(browser);
        var errors = page.CollectErrors();
        await Expect(Groups(page)).ToHaveCountAsync(5);

        await Button(Groups(page).First, "Markeer als afgehandeld").ClickAsync();
        await Expect(Groups(page)).ToHaveCountAsync(4);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken" })).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(Groups(page)).ToHaveCountAsync(5);
        await Expect(Groups(page).First).ToContainTextAsync("4 keer gevraagd");

        await Button(Groups(page).First, "Markeer als afgehandeld").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Afgehandeld", Exact = true }).ClickAsync();
        await Expect(Groups(page)).ToHaveCountAsync(1);
        await Expect(Groups(page).First).ToContainTextAsync("door beheerder");
        Assert.EndsWith("?stand=afgehandeld", page.Url, StringComparison.Ordinal);

        await Button(Groups(page).First, "Zet weer open").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open", Exact = true }).ClickAsync();
        await Expect(Groups(page)).ToHaveCountAsync(5);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task Other_ways_to_ask_unfold_and_the_spreadsheet_comes_as_a_file()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await OpenAsync(browser);

        await page.GetByText("Ook zo gevraagd (3)").ClickAsync();
        await Expect(page.GetByText("wie vergoedt de reiskosten van een tolk?")).ToBeVisibleAsync();

        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download als CSV" }).ClickAsync());
        Assert.StartsWith("vragen-open-", file.SuggestedFilename, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_page_is_accessible_and_fits_a_phone_in_light_and_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var (screen, name) in new[] { (Screen.Desktop, "desktop"), (Screen.Phone, "telefoon") })
            {
                await using var browser = await chromium.OpenAsync(screen, scheme);
                var page = await OpenAsync(browser);

                await page.KeepAsync($"beheer-onbeantwoord-{name}-{(scheme == ColorScheme.Dark ? "donker" : "licht")}");
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
                await page.BeAccessibleAsync();
            }
        }
    }

    [BrowserFact]
    public async Task The_empty_page_and_the_page_after_handling_are_accessible()
    {
        await using var browser = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await OpenAsync(browser);
        await Button(Groups(page).First, "Markeer als afgehandeld").ClickAsync();
        await Expect(Groups(page)).ToHaveCountAsync(4);
        await page.BeAccessibleAsync();

        for (var left = 4; left > 0; left--)
        {
            await Button(Groups(page).First, "Markeer als afgehandeld").ClickAsync();
            await Expect(Groups(page)).ToHaveCountAsync(left - 1);
        }

        await Expect(page.GetByText("Er zijn geen open vragen.")).ToBeVisibleAsync();
        await page.BeAccessibleAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(new Uri(_service.Address), $"/dev/aanmelden?terug={Path}").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Beheerder" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Onbeantwoorde vragen");
        await Expect(page.Locator("[data-verbonden]")).ToBeAttachedAsync();
        return page;
    }

    private static ILocator Groups(IPage page) => page.Locator(".vraag-groep");

    private static ILocator Button(ILocator group, string name) => group.GetByRole(AriaRole.Button, new() { Name = name });
}
