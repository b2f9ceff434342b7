using Microsoft.Playwright;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Tests.Bot.Regie;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>The queue and a melding as a ketenregisseur uses them.</summary>
[Collection(BrowserTests.Name)]
public sealed class RegieBrowserTests(BrowserFixture chromium) : IAsyncLifetime
{
    private RegieService _service = null!;

    public async Task InitializeAsync()
    {
        _service = await RegieService.StartAsync();
        _service.Database.Add([.. SomeMelding.Many(40)]);
        _service.Database.Add(
            SomeMelding.With("URGE-NT11", hoursAgo: 30, urgent: true, gemeente: "Schiedam", age: "16-17", signals: 5),
            SomeMelding.With("GRN4-7777", hoursAgo: 50, gemeente: "Súdwest-Fryslân", age: "onbekend", signals: 0, facts: "Een man met een witte bestelbus.",
                request: ("casusoverleg", "Bespreek dit in een casusoverleg"), status: MeldingStatus.InOnderzoek));
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [BrowserFact]
    public async Task The_first_html_holds_the_rows_and_the_circuit_takes_over_without_an_error()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await SignedInAsync(browser);
        var errors = page.CollectErrors();

        var html = await (await page.GotoAsync(Url("/regie")))!.TextAsync();
        await ConnectedAsync(page);

        Assert.Contains("URGE-NT11", html, StringComparison.Ordinal);
        Assert.True(html.IndexOf("URGE-NT11", StringComparison.Ordinal) < html.IndexOf("P3CA-A000", StringComparison.Ordinal));
        await Expect(Rows(page)).ToHaveCountAsync(25);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task Sorting_filtering_searching_and_paging_happen_on_the_server()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await QueueAsync(browser);
        var errors = page.CollectErrors();

        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Signalen" }).First.ClickAsync();
        await Expect(Rows(page).First).ToContainTextAsync("GRN4-7777");

        await page.GetByRole(AriaRole.Button, new() { Name = "Volgende pagina" }).ClickAsync();
        await Expect(Rows(page)).ToHaveCountAsync(17);

        await page.GetByLabel("Filter op gemeente").Locator("visible=true").FillAsync("schie");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Rows(page)).ToHaveCountAsync(1);
        await Expect(Rows(page).First).ToContainTextAsync("URGE-NT11");

        await page.GetByRole(AriaRole.Button, new() { Name = "Wis zoeken en filters" }).ClickAsync();
        await Expect(Rows(page)).ToHaveCountAsync(25);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("witte bestelbus");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoeken", Exact = true }).ClickAsync();
        await Expect(Rows(page)).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("1 melding gevonden");

        Assert.Equal(Url("/regie"), page.Url);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task A_melding_opens_and_back_is_back_to_the_same_rows()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await QueueAsync(browser);
        await page.GetByLabel("Filter op gemeente").Locator("visible=true").FillAsync("schiedam");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Rows(page)).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Link, new() { Name = "URGE-NT11" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("URGE-NT11");
        Assert.EndsWith("/regie/meldingen/URGE-NT11", page.Url, StringComparison.Ordinal);
        await Expect(page.GetByText("Heeft zij meer dan een telefoon?")).ToBeHiddenAsync();
        await page.GetByText("Weet de melder niet (1)").ClickAsync();
        await Expect(page.GetByText("Heeft zij meer dan een telefoon?")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Terug naar de wachtrij" }).ClickAsync();
        await Expect(Rows(page)).ToHaveCountAsync(1);
        await Expect(Rows(page).First).ToContainTextAsync("URGE-NT11");
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough_to_sort_and_open_a_melding()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await QueueAsync(browser);

        await TabToAsync(page, "th:nth-child(6) button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Rows(page).First).ToContainTextAsync("GRN4-7777");
        await Expect(page.Locator("th:nth-child(6)").First).ToHaveAttributeAsync("aria-sort", "ascending");

        await TabToAsync(page, "a.nummer");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("GRN4-7777");
    }

    [BrowserFact]
    public async Task A_dropped_connection_is_said_in_Dutch_and_comes_back()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        var sockets = new List<IWebSocketRoute>();
        await page.RouteWebSocketAsync("**/_blazor**", socket =>
        {
            socket.ConnectToServer();
            sockets.Add(socket);
        });
        await SignInAsync(page);
        await page.GotoAsync(Url("/regie"));
        await ConnectedAsync(page);

        await sockets[^1].CloseAsync();

        await Expect(page.GetByText("De verbinding is even weg")).ToBeVisibleAsync();
        await Expect(page.GetByText("De verbinding is even weg")).ToBeHiddenAsync(new() { Timeout = 20_000 });
        await page.GetByRole(AriaRole.Searchbox).FillAsync("bestelbus");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Rows(page)).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_circuit_asks_again_who_is_looking()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await SignedInAsync(browser);

        // Between the HTML, which the ketenregisseur may have, and the circuit, someone else signs in.
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            var form = browser.APIRequest.CreateFormData();
            form.Set("persoon", "docent");
            await browser.APIRequest.PostAsync(Url("/dev/aanmelden"), new() { Form = form, MaxRedirects = 0 });
            await route.ContinueAsync(new() { Headers = await WithCookiesAsync(route.Request, browser) });
        });
        await page.GotoAsync(Url("/regie"));

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("U heeft geen toegang tot deze pagina");
        await Expect(Rows(page)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task On_a_phone_the_queue_is_a_list_of_cards()
    {
        await using var browser = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await QueueAsync(browser);

        await Expect(Rows(page).First).ToBeHiddenAsync();
        await Expect(page.Locator(".kaart")).ToHaveCountAsync(25);
        await Expect(page.Locator(".kaart").First).ToContainTextAsync("URGE-NT11");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await page.GetByText("Volgorde en filters").ClickAsync();
        await page.GetByLabel("Volgorde").SelectOptionAsync("Oudste eerst");
        await Expect(page.Locator(".kaart").First).ToContainTextAsync("GRN4-7777");
        await page.KeepAsync("regie-wachtrij-telefoon-filters");
        Assert.Empty(await page.ViolationsAsync());
    }

    [BrowserFact]
    public async Task Who_comes_back_from_the_second_page_is_on_the_second_page()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await QueueAsync(browser);
        await page.GetByRole(AriaRole.Button, new() { Name = "Volgende pagina" }).ClickAsync();
        await Expect(Rows(page)).ToHaveCountAsync(17);

        await page.GetByRole(AriaRole.Link, new() { Name = "P3CA-A039" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Terug naar de wachtrij" }).ClickAsync();

        await Expect(Rows(page)).ToHaveCountAsync(17);
        await Expect(page.GetByText("Pagina 2 van 2")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Neither_page_has_an_accessibility_violation_in_light_or_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var (screen, name) in new[] { (Screen.Desktop, "desktop"), (Screen.Phone, "telefoon") })
            {
                await using var browser = await chromium.OpenAsync(screen, scheme);
                var page = await QueueAsync(browser);
                var dress = $"{name}-{(scheme == ColorScheme.Dark ? "donker" : "licht")}";

                await page.KeepAsync($"regie-wachtrij-{dress}");
                Assert.Empty(await page.ViolationsAsync());

                await page.GotoAsync(Url("/regie/meldingen/URGE-NT11"));
                await ConnectedAsync(page);
                await page.KeepAsync($"regie-melding-{dress}");
                Assert.Empty(await page.ViolationsAsync());
            }
        }
    }

    [BrowserFact]
    public async Task The_page_to_sign_in_has_no_accessibility_violation()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();

        await page.GotoAsync(Url("/regie"));

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Aanmelden om te proberen");
        await page.KeepAsync("regie-aanmelden");
        Assert.Empty(await page.ViolationsAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Ketenregisseur" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wachtrij");
    }

    private string Url(string path) => new Uri(_service.Address, path).ToString();

    private async Task<IPage> QueueAsync(IBrowserContext browser)
    {
        var page = await SignedInAsync(browser);
        await page.GotoAsync(Url("/regie"));
        await ConnectedAsync(page);
        return page;
    }

    private async Task<IPage> SignedInAsync(IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        await SignInAsync(page);
        return page;
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync(Url("/dev/aanmelden"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ketenregisseur" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Wachtrij");
    }

    /// <summary>The page sets this when its circuit answers.</summary>
    private static Task ConnectedAsync(IPage page) => Expect(page.Locator("[data-verbonden]")).ToBeAttachedAsync();

    private static async Task<Dictionary<string, string>> WithCookiesAsync(IRequest request, IBrowserContext browser)
    {
        var headers = await request.AllHeadersAsync();
        headers["cookie"] = string.Join("; ", (await browser.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}"));
        return headers;
    }

    private static ILocator Rows(IPage page) => page.Locator("tbody tr");

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"The tab key never came to {selector}");
    }
}
