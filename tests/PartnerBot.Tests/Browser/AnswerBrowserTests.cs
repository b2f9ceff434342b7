using Microsoft.Playwright;
using PartnerBot.Tests.Bot;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PartnerBot.Tests.Browser;

/// <summary>Asking a question in the chat of the real service, on a phone and in the dark.</summary>
[Collection(BrowserTests.Name)]
public sealed class AnswerBrowserTests(BrowserFixture chromium)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_question_gets_its_article_with_source_and_date_and_buttons_that_go_on(ColorScheme scheme)
    {
        await using var service = await RunningService.StartAsync();
        await using var phone = await chromium.OpenAsync(Screen.Phone, scheme);
        var chat = await RealChat.OpenAsync(phone, service);
        var errors = chat.Page.CollectErrors();
        var name = scheme == ColorScheme.Dark ? "donker-" : "";

        await chat.SayAsync("hoe lang bedenktijd", "Wat is bedenktijd en hoe lang duurt die?");
        await Expect(chat.Page.GetByText("Gecontroleerd op 21 november 2026").Last).ToBeVisibleAsync();
        await chat.LookAsync($"chat-telefoon-{name}antwoord");
        await chat.PressAsync("Meer hierover", "Wat is bedenktijd en hoe lang duurt die?");
        await Expect(chat.Page.GetByText("Getuigen krijgen geen bedenktijd").Last).ToBeVisibleAsync();
        await chat.LookAsync($"chat-telefoon-{name}meer");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Dit klopt niet" }).ClickAsync();
        await Expect(chat.Page.GetByText("De beheerder kijkt naar dit antwoord")).ToBeVisibleAsync();

        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task What_is_not_known_is_said_with_whom_to_call()
    {
        await using var service = await RunningService.StartAsync();
        await using var phone = await chromium.OpenAsync(Screen.Phone, ColorScheme.Light);
        var chat = await RealChat.OpenAsync(phone, service);

        await chat.Page.GetByLabel("Uw bericht").FillAsync("wat verdient een wijkagent per maand");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();

        await Expect(chat.Page.GetByText("Dat staat niet in mijn kennisbank, en ik verzin niets.")).ToBeVisibleAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Link, new() { Name = "0800-2000" })).ToHaveAttributeAsync("href", "tel:08002000");
        await chat.LookAsync("chat-telefoon-niet-gevonden");
    }
}
