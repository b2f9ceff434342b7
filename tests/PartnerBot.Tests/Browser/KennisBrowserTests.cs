using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using PartnerBot.Tests.Bot.Kennis;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>The knowledge base as someone reads it: on a phone and a desktop, by keyboard, without a script, on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed class KennisBrowserTests(BrowserFixture chromium) : IAsyncLifetime
{
    private const string WithTable = "/kennis/weegvragen-stap-vier";
    private const string WithTerm = "/kennis/comensha-bij-welke-zekerheid";

    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "")]
    [InlineData(ColorScheme.Dark, "-donker")]
    public async Task Every_kind_of_page_is_accessible_and_fits_a_phone_and_a_desktop(ColorScheme scheme, string dress)
    {
        foreach (var (screen, name) in new[] { (Screen.Phone, "telefoon"), (Screen.Desktop, "desktop") })
        {
            await using var browser = await chromium.OpenAsync(screen, scheme);
            var page = await browser.NewPageAsync();
            var errors = page.CollectErrors();

            await LookAsync(page, "/kennis", $"kennis-{name}{dress}");
            await LookAsync(page, WithTable, $"kennis-artikel-{name}{dress}");
            await LookAsync(page, "/kennis/stappenkaart-hotel", $"kennis-kaart-{name}{dress}");
            await LookAsync(page, "/kennis/thema/opsporing", $"kennis-thema-{name}{dress}");
            await LookAsync(page, "/kennis/begrippen#comensha", $"kennis-begrippen-{name}{dress}");
            await LookAsync(page, "/kennis?zoek=geheimhouding", $"kennis-zoeken-{name}{dress}");
            await LookAsync(page, "/kennis?zoek=xqzwv", $"kennis-niets-{name}{dress}");
            Assert.Empty(errors);
            await LookAsync(page, "/kennis/bestaat-niet", $"kennis-onbekend-{name}{dress}");
        }
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task No_article_with_a_table_is_wider_than_a_phone(int width)
    {
        await using var browser = await chromium.OpenAsync(new Screen(width, 640, 1, Touch: true), ColorScheme.Light);
        var page = await browser.NewPageAsync();
        foreach (var article in TheHouse.Knowledge.Articles.Values.Where(article => article.Markdown.Contains("\n|", StringComparison.Ordinal)))
        {
            await page.GotoAsync(Url($"/kennis/{article.Id}"));

            Assert.False(await IsTooWideAsync(page), article.Id);
        }
    }

    [BrowserFact]
    public async Task A_term_is_explained_to_who_points_at_it_and_Esc_takes_the_explanation_away()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Url(WithTerm));

        await Expect(Explanation(page)).ToBeHiddenAsync();
        await Term(page).HoverAsync();
        await Expect(Explanation(page)).ToBeVisibleAsync();
        await page.KeepScreenAsync("kennis-begrip-desktop");
        await page.BeAccessibleAsync();
        await Explanation(page).HoverAsync();
        await Expect(Explanation(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Explanation(page)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_term_is_explained_to_who_comes_to_it_with_the_keyboard_and_its_link_can_be_reached()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Url(WithTerm));

        await TabToAsync(page, Term(page));
        await Expect(Explanation(page)).ToBeVisibleAsync();
        await Expect(Term(page)).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("^Het landelijke", default, TimeSpan.FromSeconds(1)));
        await TabToAsync(page, Explanation(page).GetByRole(AriaRole.Link));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/kennis/begrippen#comensha");
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_term_is_explained_by_a_tap_with_or_without_a_script(bool withScript)
    {
        await using var browser = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await PageAsync(browser, withScript);
        await page.GotoAsync(Url(WithTerm));

        await Term(page).TapAsync();
        await Expect(Explanation(page)).ToBeVisibleAsync();
        await page.KeepScreenAsync("kennis-begrip-telefoon");
        Assert.False(await IsTooWideAsync(page));
        Assert.True(await Explanation(page).EvaluateAsync<bool>("e => { const r = e.getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight; }"));
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TapAsync();
        await Expect(Explanation(page)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Results_come_while_someone_types_and_the_keyboard_reaches_them()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        var errors = page.CollectErrors();
        await page.GotoAsync(Url("/kennis"));

        await Box(page).PressSequentiallyAsync("weegvragen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("gevonden");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Thema's" })).ToBeHiddenAsync();
        await Expect(Box(page)).ToBeFocusedAsync();
        await page.KeepScreenAsync("kennis-typen-desktop");
        await page.BeAccessibleAsync();
        Assert.Equal(Url("/kennis"), page.Url);

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("[data-resultaten] a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("weegvragen");

        await page.GoBackAsync();
        await Expect(Box(page)).ToHaveValueAsync("weegvragen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" })).ToBeVisibleAsync();
        await Box(page).FillAsync("xqzwv");
        await Box(page).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Niets gevonden");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Gevonden" })).ToBeFocusedAsync();
        await Box(page).FillAsync("");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Thema's" })).ToBeVisibleAsync();
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task An_answer_that_comes_late_does_not_replace_a_newer_one()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/kennis/zoek?q=aangifte", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Url("/kennis"));

        var first = page.WaitForRequestAsync("**/kennis/zoek?q=aangifte");
        await Box(page).FillAsync("aangifte");
        await first;
        await Box(page).FillAsync("weegvragen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" })).ToBeVisibleAsync();
        held.SetResult();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task When_the_service_does_not_answer_the_form_is_sent_as_without_a_script()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        await page.RouteAsync("**/kennis/zoek**", route => route.AbortAsync());
        await page.GotoAsync(Url("/kennis"));

        await Box(page).FillAsync("weegvragen");
        await Box(page).PressAsync("Enter");

        await page.WaitForURLAsync("**/kennis?zoek=weegvragen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Without_a_script_someone_searches_reads_and_walks_on()
    {
        await using var browser = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await PageAsync(browser, withScript: false);
        await page.GotoAsync(Url("/kennis"));

        await Box(page).FillAsync("welke weegvragen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print deze pagina" })).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "De meldcode", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("De meldcode");
    }

    [BrowserFact]
    public async Task On_paper_stand_the_answer_the_numbers_and_the_sources_and_nothing_to_press()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Dark);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Url(WithTerm));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print deze pagina" })).ToBeVisibleAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.GetByText("033-448 11 86")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Bronnen" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print deze pagina" })).ToBeHiddenAsync();
        await Expect(page.GetByText("Snel weg")).ToBeHiddenAsync();
        await Expect(page.GetByText("Lees ook")).ToBeHiddenAsync();
        await page.KeepAsync("kennis-print");
    }

    [BrowserFact]
    public async Task Quick_exit_leaves_at_once_and_forgets_what_was_searched_for()
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        await browser.RouteAsync("https://www.buienradar.nl/**", route => route.FulfillAsync(new() { Body = "het weer", ContentType = "text/html" }));
        var page = await browser.NewPageAsync();
        await page.GotoAsync(Url("/kennis"));
        await Box(page).FillAsync("weegvragen");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Welke weegvragen" })).ToBeVisibleAsync();

        await page.GetByText("Snel weg").ClickAsync();

        await page.WaitForURLAsync("https://www.buienradar.nl/");
        await page.GotoAsync(Url("/kennis"));
        Assert.Equal(0, await page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "licht")]
    [InlineData(ColorScheme.Dark, "donker")]
    public async Task The_beheerder_sees_what_expires_and_goes_to_the_article(ColorScheme scheme, string dress)
    {
        await using var service = await RunningService.StartAsync(replace: services => services.AddSingleton<TimeProvider>(new FixedClock("2027-05-30T12:00:00Z")));
        foreach (var (screen, name) in new[] { (Screen.Phone, "telefoon"), (Screen.Desktop, "desktop") })
        {
            await using var browser = await chromium.OpenAsync(screen, scheme);
            var page = await browser.NewPageAsync();
            await RealChat.SignInAsync(page, service, "Beheerder");
            await page.GotoAsync(service.Address + "/beheer/inhoud");
            await Expect(page.Locator("[data-verbonden]")).ToBeAttachedAsync();
            await page.KeepAsync($"beheer-inhoud-{name}-{dress}");
            await page.BeAccessibleAsync();
            Assert.False(await IsTooWideAsync(page));

            await page.Locator("a[href^='kennis/']").First.ClickAsync();
            await Expect(page.GetByText("Verlopen sinds").First).ToBeVisibleAsync();
            await page.BeAccessibleAsync();
        }
    }

    private static ILocator Box(IPage page) => page.GetByLabel("Waar zoekt u naar?");

    private static ILocator Term(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "CoMensha" });

    private static ILocator Explanation(IPage page) => page.Locator("#begrip-comensha");

    private static Task<bool> IsTooWideAsync(IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    private static async Task<IPage> PageAsync(IBrowserContext browser, bool withScript)
    {
        if (!withScript)
        {
            await browser.RouteAsync("**/*.js", route => route.AbortAsync());
        }

        return await browser.NewPageAsync();
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("It cannot be reached with the Tab key.");
    }

    private string Url(string path) => _service.Address + path;

    /// <summary>Nothing wider than the screen, nothing axe objects to; keeps a picture.</summary>
    private async Task LookAsync(IPage page, string path, string name)
    {
        await page.GotoAsync(Url(path));
        await page.KeepAsync(name);
        await page.BeAccessibleAsync();
        Assert.False(await IsTooWideAsync(page), name);
    }
}
