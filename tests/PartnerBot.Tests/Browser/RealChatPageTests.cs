using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>Every state of the real chat page, with the real words in it: nothing axe objects to, nothing wider than the screen.</summary>
[Collection(BrowserTests.Name)]
public sealed class RealChatPageTests(BrowserFixture chromium)
{
    [BrowserFact]
    public Task On_a_phone() => WalkAsync(Screen.Phone, ColorScheme.Light, "chat-telefoon");

    [BrowserFact]
    public Task On_a_phone_in_the_dark() => WalkAsync(Screen.Phone, ColorScheme.Dark, "chat-telefoon-donker");

    [BrowserFact]
    public Task On_a_desktop() => WalkAsync(Screen.Desktop, ColorScheme.Light, "chat-desktop");

    private async Task WalkAsync(Screen screen, ColorScheme scheme, string name)
    {
        await using var service = await RunningService.StartAsync();
        await using var browser = await chromium.OpenAsync(screen, scheme);
        var chat = await RealChat.OpenAsync(browser, service);
        await chat.LookAsync($"{name}-welkom");
        await chat.PressAsync("Een signaal delen", "Eerst de veiligheid");
        await chat.LookAsync($"{name}-vraag");
        await chat.SayAsync("nee", "Uiterlijk en lichaam");
        await chat.SignalAsync("Is bijna altijd moe", "Zelf gezien");
        await chat.LookAsync($"{name}-signalen");
        await chat.PressAsync("Verder", "Houding tegenover zichzelf");
        await chat.SayAsync("hij staat nu voor de deur met een mes", "Houding tegenover zichzelf");
        await Expect(chat.Page.GetByRole(AriaRole.Link, new() { Name = "Bel 112" }).First).ToHaveAttributeAsync("href", "tel:112");
        await chat.LookAsync($"{name}-gevaar");
        await chat.SayAsync("geen", "Gedrag in het algemeen (1 van 2)");
        await chat.PassSignalsAsync();
        await chat.LookAsync($"{name}-vragen");
        await chat.SayAsync("Rotterdam, 15", "Sinds wanneer?");
        await chat.SayAsync("vorige maand", "Wat u zag en hoorde");
        await chat.SayAsync("Zij komt elke dag te laat en valt in de klas in slaap.", "Wat er al gedaan is");
        await chat.SayAsync("nog niets", "Uw vraag aan de ketenregisseur");
        await chat.SayAsync("meedenken", "Contact met u");
        await chat.SayAsync("nee", "Klopt dit?");
        await chat.LookAsync($"{name}-samenvatting");
        await chat.PressAsync("Ja", "Uw signaal is gedeeld");
        await chat.LookAsync($"{name}-nummer");
    }
}
