using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartnerBot.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Playground;

/// <summary>The personal chat in the Agents Playground as a person uses it: press, tick, choose, write, read the newest card.</summary>
internal sealed partial class PlaygroundChat(IPage page)
{
    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    public ILocator Card => Cards.Last;

    /// <summary>Opens the chat; nothing outside this machine is reached.</summary>
    public static async Task<PlaygroundChat> OpenAsync(IBrowserContext browser, Uri playground)
    {
        await browser.RouteAsync(
            address => !new Uri(address).IsLoopback && address.StartsWith("http", StringComparison.Ordinal), route => route.AbortAsync());
        var page = await browser.NewPageAsync();
        await page.GotoAsync(playground.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
        return new PlaygroundChat(page);
    }

    /// <summary>Presses a button of the newest card and waits for the card that begins with these words.</summary>
    public async Task PressAsync(string button, string next)
    {
        await Card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await BeginsAsync(next);
    }

    public async Task SayAsync(string text, string next)
    {
        await page.Locator("[contenteditable=true]").ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await BeginsAsync(next);
    }

    public Task TickAsync(string option) => Card.GetByText(option, new() { Exact = true }).ClickAsync();

    /// <param name="row">From 1, as it stands before the question.</param>
    public async Task ChooseAsync(int row, string option)
    {
        await Card.GetByRole(AriaRole.Combobox).Nth(row - 1).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <param name="field">From 1, from top to bottom.</param>
    public Task WriteAsync(int field, string text) => Card.GetByRole(AriaRole.Textbox).Nth(field - 1).FillAsync(text);

    public Task BeginsAsync(string words) => Expect(Card.Locator(".ac-textBlock, .ac-richTextBlock").First).ToHaveTextAsync(words);

    /// <summary>Keeps a picture with a card at its top, the newest when none is named.</summary>
    public async Task KeepAsync(string name, ILocator? card = null)
    {
        await (card ?? Card).EvaluateAsync("card => card.scrollIntoView({ block: 'start' })");
        await page.KeepScreenAsync(name);
    }

    /// <summary>What the Playground logged of every activity that went either way: type and HTTP status.</summary>
    public async Task<IReadOnlyList<string>> TrafficAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Toggle Log Panel" }).ClickAsync();
        return await page.GetByText(Traffic()).AllInnerTextsAsync();
    }

    [GeneratedRegex(@"^\w+ \d{3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Traffic();
}
