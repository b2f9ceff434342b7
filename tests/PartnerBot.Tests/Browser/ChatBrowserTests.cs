using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartnerBot.Tests.Bot.Web;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>The chat page as a person meets it: on a phone and a desktop, by keyboard, in the dark, with a bad connection.</summary>
[Collection(BrowserTests.Name)]
public sealed class ChatBrowserTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task A_docent_walks_from_worry_to_number_on_a_phone()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await context.NewPageAsync();
        var errors = page.CollectErrors();

        await page.GotoAsync(host.Address.ToString());
        await LookAsync(page, "chat-telefoon-1-welkom");
        await Press(page, "Ik maak me zorgen om iemand");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Houding en gedrag" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Radiogroup, new() { Name = "Is bijna altijd moe" }).GetByLabel("zelf gezien").CheckAsync();
        await LookAsync(page, "chat-telefoon-2-signalen");
        await Press(page, "Verder");
        await Expect(page.GetByLabel("In welke gemeente speelt dit?")).ToHaveValueAsync("Rotterdam");
        await page.GetByLabel("Wat zag of hoorde u precies?").FillAsync("Zij stapt elke dinsdag na school in een auto.\nZij wil er niet over praten.");
        await LookAsync(page, "chat-telefoon-3-vragen");
        await Press(page, "Verder");
        await Expect(page.GetByText("U hoort binnen een week iets.")).ToBeVisibleAsync();
        await LookAsync(page, "chat-telefoon-4-uitleg");
        await Press(page, "Verder");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Wijzig Gemeente" })).ToBeVisibleAsync();
        await LookAsync(page, "chat-telefoon-5-samenvatting");
        await Press(page, "Ja, deel dit");
        await Expect(page.GetByText("K7M4-PX3R")).ToBeVisibleAsync();
        await LookAsync(page, "chat-telefoon-6-nummer");
        await SayAsync(page, "gevaar");
        await Expect(page.GetByText("Bel eerst.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Bel 112" }).First).ToHaveAttributeAsync("href", "tel:112");
        await LookAsync(page, "chat-telefoon-7-gevaar");
        await SayAsync(page, "verhaal");
        await Expect(page.GetByText("Dit is een lang antwoord")).ToBeVisibleAsync();
        await LookAsync(page, "chat-telefoon-8-lang-woord");

        Assert.Empty(errors);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_kind_of_reply_is_accessible_on_a_desktop(ColorScheme scheme)
    {
        await using var host = await ChatHost.StartAsync(person: "Docent Demo");
        await using var context = await browser.OpenAsync(Screen.Desktop, scheme);
        var page = await context.NewPageAsync();
        var name = $"chat-desktop-{(scheme == ColorScheme.Dark ? "donker" : "licht")}";

        await page.GotoAsync(host.Address.ToString());
        await LookAsync(page, $"{name}-1-welkom");
        await SayAsync(page, "gevaar");
        await Expect(page.GetByText("Bel eerst.")).ToBeVisibleAsync();
        await LookAsync(page, $"{name}-2-gevaar");
        await Press(page, "Ik maak me zorgen om iemand");
        await Expect(page.GetByText("Houding en gedrag")).ToBeVisibleAsync();
        await LookAsync(page, $"{name}-3-signalen");
        await Press(page, "Verder");
        await Expect(page.GetByLabel("In welke gemeente speelt dit?")).ToBeVisibleAsync();
        await LookAsync(page, $"{name}-4-vragen");
        await Press(page, "Verder");
        await Expect(page.GetByText("U hoort binnen een week iets.")).ToBeVisibleAsync();
        await Press(page, "Verder");
        await Expect(page.GetByText("Klopt dit?")).ToBeVisibleAsync();
        await LookAsync(page, $"{name}-5-samenvatting");
        await Press(page, "Ja, deel dit");
        await Expect(page.GetByText("K7M4-PX3R")).ToBeVisibleAsync();
        await LookAsync(page, $"{name}-6-nummer");
        await page.GetByText("Stop en wis alles").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await LookAsync(page, $"{name}-7-wissen");
    }

    [BrowserTheory]
    [InlineData(640, 450)]
    [InlineData(320, 560)]
    public async Task Nothing_is_cut_off_when_enlarged(int width, int height)
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(new Screen(width, height, 2, Touch: false), ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());

        await SayAsync(page, "verhaal");
        await Expect(page.GetByText("Dit is een lang antwoord")).ToBeVisibleAsync();
        await LookAsync(page, $"chat-vergroot-{width}-verhaal");
        await Press(page, "Ik maak me zorgen om iemand");
        await Expect(page.GetByText("Houding en gedrag")).ToBeVisibleAsync();
        await LookAsync(page, $"chat-vergroot-{width}-signalen");
        await page.GetByText("zelf gezien").Nth(3).ScrollIntoViewIfNeededAsync();
        await LookAsync(page, $"chat-vergroot-{width}-onderaan");
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());

        await TabToAsync(page, "Ik maak me zorgen om iemand");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Houding en gedrag" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowLeft");
        await LookAsync(page, "chat-desktop-toetsenbord");
        await TabToAsync(page, "Verder");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("Is bijna altijd moe: van horen zeggen")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Enter_sends_and_shift_enter_starts_a_line()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());

        await Composer(page).PressSequentiallyAsync("een");
        await Composer(page).PressAsync("Shift+Enter");
        await Composer(page).PressSequentiallyAsync("twee");
        await Composer(page).PressAsync("Enter");

        await Expect(page.GetByText("U schreef: een")).ToBeVisibleAsync();
        await Expect(Composer(page)).ToHaveValueAsync("");
        await Expect(Composer(page)).ToBeFocusedAsync();
        Assert.Equal("een\ntwee", host.Runner.Given[^1].Shown);
    }

    [BrowserFact]
    public async Task A_lost_answer_is_asked_again_and_is_one_turn()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await page.RouteAsync("**/gesprek", async route =>
        {
            // The server takes the turn, and its answer does not arrive.
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await SayAsync(page, "een keer");
        await Expect(page.GetByText("Geen verbinding")).ToBeVisibleAsync();
        await LookAsync(page, "chat-telefoon-geen-verbinding");
        await Press(page, "Nu opnieuw");
        await page.UnrouteAsync("**/gesprek");

        await Expect(page.GetByText("U schreef: een keer")).ToHaveCountAsync(1);
        await Expect(page.GetByText("Geen verbinding")).ToBeHiddenAsync();
        Assert.True(host.Runner.Given.Count(turn => turn.Shown == "een keer") > 1);
        Assert.Equal(1, host.Runner.TurnsDone("een keer"));
        Assert.Equal(0, await KeptAsync(page));
    }

    [BrowserFact]
    public async Task A_message_that_was_not_sent_survives_a_reload()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await page.RouteAsync("**/gesprek", route => route.AbortAsync());
        await SayAsync(page, "bewaar mij");
        await Expect(page.GetByText("Geen verbinding")).ToBeVisibleAsync();

        await page.UnrouteAsync("**/gesprek");
        await page.ReloadAsync();

        await Expect(page.GetByText("U schreef: bewaar mij")).ToHaveCountAsync(1);
        Assert.Equal(1, host.Runner.TurnsDone("bewaar mij"));
        Assert.Equal(0, await KeptAsync(page));
    }

    [BrowserFact]
    public async Task A_reload_keeps_the_transcript_and_the_open_form()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await SayAsync(page, "hallo");
        await Expect(page.GetByText("U schreef: hallo")).ToBeVisibleAsync();
        await Press(page, "Ik maak me zorgen om iemand");
        await Expect(page.GetByText("Houding en gedrag")).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(page.GetByText("U schreef: hallo")).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Verder" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_tab_that_was_left_behind_catches_up()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var first = await context.NewPageAsync();
        await first.GotoAsync(host.Address.ToString());
        var second = await context.NewPageAsync();
        await second.GotoAsync(host.Address.ToString());
        await SayAsync(second, "uit de tweede tab");
        await Expect(second.GetByText("U schreef: uit de tweede tab")).ToBeVisibleAsync();

        await first.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

        await Expect(first.GetByText("U schreef: uit de tweede tab")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Erasing_empties_this_tab_and_the_other()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var other = await context.NewPageAsync();
        await other.GotoAsync(host.Address.ToString());
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await SayAsync(page, "geheim");
        await Expect(page.GetByText("U schreef: geheim")).ToBeVisibleAsync();

        await page.GetByText("Stop en wis alles").ClickAsync();
        await Press(page, "Ja, wis alles");

        await Expect(page.GetByText("Alles is gewist.")).ToBeVisibleAsync();
        await Expect(page.GetByText("geheim")).ToHaveCountAsync(0);
        await Expect(other.GetByText("geheim")).ToHaveCountAsync(0);
        Assert.Equal(0, await KeptAsync(page));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Quick_exit_leaves_at_once_and_keeps_nothing(bool byKeyboard)
    {
        await using var host = await ChatHost.StartAsync(quickExit: new Uri("https://neutraal.example/"));
        await using var context = await browser.OpenAsync(Screen.Phone, ColorScheme.Light);
        await context.RouteAsync("https://neutraal.example/**", route => route.FulfillAsync(new() { Body = "het weer", ContentType = "text/html" }));
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await page.RouteAsync("**/gesprek", route => route.AbortAsync());
        await SayAsync(page, "niemand mag dit zien");
        await Expect(page.GetByText("Geen verbinding")).ToBeVisibleAsync();

        if (byKeyboard)
        {
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync("Escape");
        }
        else
        {
            await page.GetByText("Snel weg").ClickAsync();
        }

        await Expect(page).ToHaveURLAsync("https://neutraal.example/");
        await page.GoBackAsync();
        Assert.DoesNotContain("niemand", await page.ContentAsync());
        await page.GotoAsync(host.Address.ToString());
        Assert.Equal(0, await KeptAsync(page));
    }

    [BrowserFact]
    public async Task Too_long_a_text_is_said_to_be_so_and_stays()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        var text = string.Concat(Enumerable.Repeat("lang verhaal ", 700));

        await SayAsync(page, text);

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("langer dan 8.000 tekens");
        await Expect(Composer(page)).ToHaveValueAsync(text);
        await LookAsync(page, "chat-telefoon-te-lang");
    }

    [BrowserFact]
    public async Task Without_script_the_page_works()
    {
        await using var host = await ChatHost.StartAsync();
        await using var context = await browser.OpenAsync(Screen.Phone, ColorScheme.Light);
        await context.RouteAsync("**/*.js", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());

        await Press(page, "Ik maak me zorgen om iemand");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();

        await Expect(page.GetByLabel("In welke gemeente speelt dit?")).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = PictureOf("chat-telefoon-zonder-script") });
    }

    private static string PictureOf(string name) => Path.Combine(
        Environment.GetEnvironmentVariable("PARTNERBOT_SCHERMEN") is { Length: > 0 } chosen ? chosen : Path.Combine(AppContext.BaseDirectory, "schermen"),
        $"{name}.png");

    private static ILocator Composer(IPage page) => page.GetByLabel("Uw bericht");

    private static async Task SayAsync(IPage page, string text)
    {
        await Composer(page).FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
    }

    private static Task Press(IPage page, string label) =>
        page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    private static Task<int> KeptAsync(IPage page) => page.EvaluateAsync<int>("sessionStorage.length");

    private static async Task TabToAsync(IPage page, string label)
    {
        var target = page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{label} cannot be reached with the Tab key.");
    }

    /// <summary>Nothing wider than the screen, nothing axe objects to; keeps what is on the screen.</summary>
    private static async Task LookAsync(IPage page, string name)
    {
        await page.ScreenshotAsync(new() { Path = PictureOf(name) });
        Assert.Empty(await page.ViolationsAsync());
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), name);
    }
}
