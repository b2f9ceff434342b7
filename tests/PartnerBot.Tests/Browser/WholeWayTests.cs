using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>From a worry on a phone to the queue of the ketenregisseur, through the real service.</summary>
[Collection(BrowserTests.Name)]
public sealed class WholeWayTests(BrowserFixture chromium)
{
    private const string Facts = "Zij stapt elke dinsdag na school in een auto.\nZij wil er niet over praten.";

    [BrowserFact]
    public async Task What_a_docent_shares_on_her_phone_is_in_the_queue_once_and_stays_when_she_erases_her_conversation()
    {
        await using var service = await RunningService.StartAsync();
        await using var phone = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var page = await phone.NewPageAsync();
        var errors = page.CollectErrors();
        await RealChat.SignInAsync(page, service, "Docent");
        var chat = new RealChat(page);

        var number = await ShareAsync(chat);
        await EraseAsync(page);

        var melding = Assert.Single(await service.MeldingenAsync());
        Assert.Equal(number, melding.Number);
        Assert.Equal(Facts, melding.Answer("feiten"));
        Assert.Equal("16 jaar", melding.Answer("leeftijd"));
        Assert.Equal(2, melding.SignalCount);
        Assert.Empty(errors);
        await FoundByKetenregisseurAsync(service, number);
    }

    [BrowserFact]
    public async Task The_ketenregisseur_sees_a_melding_on_a_phone_and_in_the_dark()
    {
        await using var service = await RunningService.StartAsync();
        await service.WalkToSummaryAsync("a");
        var number = (await service.SendAsync(Activities.Message("a", "deel", "ja"))).MeldingNumber()!;
        await service.WalkToSummaryAsync("b");
        await service.SendAsync(Activities.Message("b", "gevaar", "hij staat nu voor de deur met een mes"));
        var urgent = (await service.SendAsync(Activities.Message("b", "deel", "ja"))).MeldingNumber()!;

        foreach (var (screen, scheme, name) in new[] { (Screen.Phone, ColorScheme.Light, "regie-telefoon"), (Screen.Desktop, ColorScheme.Dark, "regie-donker") })
        {
            await using var browser = await chromium.OpenAsync(screen, scheme);
            var page = await browser.NewPageAsync();
            await RealChat.SignInAsync(page, service, "Ketenregisseur");
            await Expect(page.Locator("[data-verbonden]")).ToBeAttachedAsync();
            var numbers = page.Locator("a.nummer").Locator("visible=true");
            await Expect(numbers).ToHaveTextAsync([urgent, number]);
            await page.BeAccessibleAsync();
            await page.KeepAsync(name);
        }
    }

    [BrowserFact]
    public async Task An_old_page_in_a_second_tab_gets_a_sentence_and_loses_nothing()
    {
        await using var service = await RunningService.StartAsync();
        await using var phone = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var first = await RealChat.OpenAsync(phone, service);
        await first.PressAsync("Een signaal delen", "Eerst de veiligheid");
        await first.SayAsync("nee", "Uiterlijk en lichaam");
        var second = await RealChat.OpenAsync(phone, service);
        await second.ComesAsync("Uiterlijk en lichaam");

        await first.SignalAsync("Is bijna altijd moe", "Zelf gezien");
        await first.PressAsync("Verder", "Houding tegenover zichzelf");
        await second.SignalAsync("Is in korte tijd veel afgevallen", "Van horen zeggen");
        await second.PressAsync("Verder", "Houding tegenover zichzelf");

        await Expect(second.Page.GetByText("Dit formulier", new() { Exact = false })).ToBeVisibleAsync();
        await second.SayAsync("geen", "Gedrag in het algemeen (1 van 2)");
        await second.PassSignalsAsync();
        await second.SayAsync("Rotterdam, 15", "Sinds wanneer?");
        await second.SayAsync("vorige maand", "Wat u zag en hoorde");
        await second.SayAsync("Zij komt elke dag te laat.", "Wat er al gedaan is");
        await second.SayAsync("nog niets", "Uw vraag aan de ketenregisseur");
        await second.SayAsync("meedenken", "Contact met u");
        await second.SayAsync("nee", "Klopt dit?");
        await Expect(second.Page.GetByRole(AriaRole.Button, new() { Name = "Wijzig Is bijna altijd moe" })).ToBeVisibleAsync();
        await first.Page.ReloadAsync();
        await first.ComesAsync("Klopt dit?");
    }

    private static async Task<string> ShareAsync(RealChat chat)
    {
        await Expect(chat.Page.GetByText("Aangemeld als docent")).ToBeVisibleAsync();
        await chat.PressAsync("Een signaal delen", "Eerst de veiligheid");
        await chat.TickAsync("Ja");
        await chat.PressAsync("Verder", "Bel nu 112");
        await chat.PressAsync("Verder", "Uiterlijk en lichaam");
        await chat.SignalAsync("Is bijna altijd moe", "Zelf gezien");
        await chat.PressAsync("Verder", "Houding tegenover zichzelf");
        await chat.SayAsync("2 gehoord", "Gedrag in het algemeen (1 van 2)");
        await chat.PressAsync("Terug", "Houding tegenover zichzelf");
        await Expect(chat.Signal("Schat zichzelf veel te hoog of te laag in").GetByLabel("Van horen zeggen")).ToBeCheckedAsync();
        await chat.PressAsync("Verder", "Gedrag in het algemeen (1 van 2)");
        await chat.PassSignalsAsync();
        await chat.Field("In welke plaats of gemeente verblijft de jongere?").FillAsync("Rotterdam");
        await chat.Field("Hoe oud is de jongere ongeveer?").FillAsync("15");
        await chat.PressAsync("Verder", "Sinds wanneer?");
        await chat.SayAsync("vorige maand", "Wat u zag en hoorde");
        await chat.Field("Wat hebt u zelf gezien en gehoord?").FillAsync(Facts);
        await chat.PressAsync("Verder", "Wat er al gedaan is");
        await chat.TickAsync("Gesprek met de jongere");
        await chat.PressAsync("Verder", "Uw vraag aan de ketenregisseur");
        await chat.SayAsync("meedenken", "Contact met u");
        await chat.SayAsync("nee", "Klopt dit?");
        await chat.PressAsync("Wijzig Leeftijd", "Over wie gaat het?");
        await chat.Field("Hoe oud is de jongere ongeveer?").FillAsync("16");
        await chat.PressAsync("Verder", "Klopt dit?");
        await chat.PressAsync("Ja", "Uw signaal is gedeeld");
        return await chat.NumberAsync();
    }

    private static async Task EraseAsync(IPage page)
    {
        await page.GetByText("Stop en wis alles").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Ja, wis alles" }).ClickAsync();
        await Expect(page.GetByText("Dit gesprek is gewist.")).ToBeVisibleAsync();
        await Expect(page.GetByText("dinsdag")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.GetByText("Ik ben PartnerBot")).ToBeVisibleAsync();
        await Expect(page.GetByText("dinsdag")).ToHaveCountAsync(0);
    }

    private async Task FoundByKetenregisseurAsync(RunningService service, string number)
    {
        await using var browser = await chromium.OpenAsync(Screen.Desktop, ColorScheme.Light);
        var page = await browser.NewPageAsync();
        await RealChat.SignInAsync(page, service, "Ketenregisseur");
        await Expect(page.Locator("[data-verbonden]")).ToBeAttachedAsync();
        var row = page.Locator("tbody tr");
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row).ToContainTextAsync("Urgent");
        await page.KeepAsync("regie-wachtrij");

        await page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(number);
        await Expect(page.GetByText("De melder zegt dat er nu gevaar is.")).ToBeVisibleAsync();
        await Expect(page.GetByText("docent", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByText("Zij stapt elke dinsdag na school in een auto.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Is bijna altijd moe")).ToBeVisibleAsync();
        await page.KeepAsync("regie-melding");
    }
}
