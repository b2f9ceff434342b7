using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using PartnerBot.Tests.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Playground;

/// <summary>A conversation in a client of Teams: cards, buttons, inputs and typed text, from the welcome to the melding number.</summary>
[Collection(BrowserTests.Name)]
public sealed class PlaygroundTests(BrowserFixture chromium)
{
    private const string Facts = "Zij stapt na school in een *witte* auto.\nZij wil er niet over praten.";
    private static readonly Screen Window = new(1280, 1000, 1, Touch: false);

    [PlaygroundFact]
    public async Task A_docent_walks_from_the_welcome_to_her_number_through_cards_and_typed_text()
    {
        await using var service = await RunningService.StartAsync();
        await using var playground = await AgentsPlayground.StartAsync(service.Address);
        await using var browser = await chromium.OpenAsync(Window, ColorScheme.Light);
        var chat = await PlaygroundChat.OpenAsync(browser, playground.Address);

        await Expect(chat.Card).ToContainTextAsync("Ik ben PartnerBot");
        await chat.PressAsync("Een signaal delen", "Eerst de veiligheid");
        await chat.KeepAsync("playground-welkom");
        await chat.TickAsync("Nee");
        await chat.PressAsync("Verder", "Uiterlijk en lichaam");
        await chat.ChooseAsync(4, "Zelf gezien");
        await chat.KeepAsync("playground-signalen");
        await chat.PressAsync("Verder", "Houding tegenover zichzelf");
        await chat.SayAsync("2 gehoord", "Gedrag in het algemeen (1 van 2)");
        await chat.PressAsync("Terug", "Houding tegenover zichzelf");
        await Expect(chat.Card.GetByRole(AriaRole.Combobox).Nth(1)).ToHaveValueAsync("Van horen zeggen");
        await chat.PressAsync("Verder", "Gedrag in het algemeen (1 van 2)");

        await DangerComesFirstAsync(chat);

        await chat.SayAsync("geen", "Gedrag in het algemeen (2 van 2)");
        await chat.PressAsync("Verder", "Gedrag rond seks");
        await chat.PressAsync("Verder", "Houding tegenover anderen (1 van 2)");
        await chat.PressAsync("Verder", "Houding tegenover anderen (2 van 2)");
        await chat.PressAsync("Verder", "Lichamelijke signalen");
        await chat.PressAsync("Verder", "Over wie gaat het?");
        await chat.WriteAsync(1, "Rotterdam");
        await chat.WriteAsync(2, "ongeveer 15");
        await chat.KeepAsync("playground-vragen");
        await chat.PressAsync("Verder", "Sinds wanneer?");
        await chat.SayAsync("vorige maand", "Wat u zag en hoorde");
        await chat.WriteAsync(1, Facts);
        await chat.PressAsync("Verder", "Wat er al gedaan is");
        await chat.TickAsync("Gesprek met de jongere");
        await chat.TickAsync("Gesprek met de ouders of verzorgers");
        await chat.PressAsync("Verder", "Uw vraag aan de ketenregisseur");
        await chat.SayAsync("meedenken", "Contact met u");
        await chat.TickAsync("Ja");
        await chat.PressAsync("Verder", "Uw telefoonnummer");
        await chat.WriteAsync(1, "010 123 45 67");
        await chat.PressAsync("Verder", "Klopt dit?");
        await Expect(chat.Card).ToContainTextAsync("Zij stapt na school in een *witte* auto.");
        await chat.KeepAsync("playground-samenvatting");
        await chat.PressAsync("Versturen", "Uw signaal is gedeeld");
        await chat.KeepAsync("playground-nummer");

        var shown = await chat.Card.Locator(".ac-textBlock").Nth(1).InnerTextAsync();
        var melding = Assert.Single(await service.MeldingenAsync());
        Assert.Equal(melding.Number, shown.Trim());
        Assert.Equal(Facts, melding.Answer("feiten"));
        Assert.Equal("Gesprek met de jongere, Gesprek met de ouders of verzorgers", melding.Answer("al-gedaan"));
        Assert.Equal("ongeveer 15 jaar", melding.Answer("leeftijd"));
        Assert.Equal(2, melding.SignalCount);
        Assert.True(melding.Urgent);
        await Expect(chat.Cards.Filter(new() { HasText = "Ik ben PartnerBot" })).ToHaveCountAsync(1);
        var traffic = await chat.TrafficAsync();
        Assert.True(traffic.Count > 40, $"{traffic.Count} activities");
        Assert.All(traffic, line => Assert.Matches(@"\w+ 20\d", line));
    }

    private static async Task DangerComesFirstAsync(PlaygroundChat chat)
    {
        var before = await chat.Cards.CountAsync();
        await chat.SayAsync("hij staat nu voor de deur met een mes", "Gedrag in het algemeen (1 van 2)");
        await Expect(chat.Cards).ToHaveCountAsync(before + 2);
        var safety = chat.Cards.Nth(before);
        await Expect(safety).ToContainTextAsync("Bel nu 112");
        await Expect(safety.GetByRole(AriaRole.Link, new() { Name = "112" })).ToHaveAttributeAsync("href", "tel:112");
        await chat.KeepAsync("playground-gevaar", safety);
    }
}
