using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>The chat page of the real service as a person uses it: sign in, type, press, tick, and see which page comes next.</summary>
internal sealed class RealChat(IPage page)
{
    public IPage Page => page;

    public static async Task<RealChat> OpenAsync(IBrowserContext browser, RunningService service)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(service.Address);
        await Expect(page.GetByLabel("Uw bericht")).ToBeVisibleAsync();
        return new RealChat(page);
    }

    public static async Task SignInAsync(IPage page, RunningService service, string person)
    {
        await page.GotoAsync(service.Address + "/dev/aanmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
    }

    public async Task SayAsync(string text, string next)
    {
        await page.GetByLabel("Uw bericht").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        await ComesAsync(next);
    }

    /// <summary>Presses a button in the conversation and waits for the page with this heading.</summary>
    public async Task PressAsync(string button, string next)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await ComesAsync(next);
    }

    public Task TickAsync(string option) => page.GetByRole(AriaRole.Main).GetByLabel(option, new() { Exact = true }).CheckAsync();

    public Task SignalAsync(string signal, string answer) => Signal(signal).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    public ILocator Signal(string signal) => page.GetByRole(AriaRole.Radiogroup, new() { Name = signal }).Last;

    public ILocator Field(string question) => page.GetByLabel(question).Last;

    /// <summary>From the third page of signals to the question about whom it is.</summary>
    public async Task PassSignalsAsync()
    {
        string[] next = ["Gedrag in het algemeen (2 van 2)", "Gedrag rond seks", "Houding tegenover anderen (1 van 2)",
            "Houding tegenover anderen (2 van 2)", "Lichamelijke signalen", "Over wie gaat het?"];
        foreach (var heading in next)
        {
            await SayAsync("geen", heading);
        }
    }

    public Task ComesAsync(string heading) => Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 2 }).Last).ToHaveTextAsync(heading);

    public async Task<string> NumberAsync() => await page.Locator(".nummer > [aria-hidden]").InnerTextAsync();

    /// <summary>Nothing wider than the screen and nothing axe objects to; keeps what is on the screen.</summary>
    public async Task LookAsync(string name)
    {
        await page.KeepScreenAsync(name);
        await page.BeAccessibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), name);
    }
}
