using System.Net;
using Microsoft.Extensions.Options;
using PartnerBot.Bot.Channels.Web;
using PartnerBot.Dialogs.Conversation;
using Xunit;

namespace PartnerBot.Tests.Bot.Web;

/// <summary>The chat page without a script, and what it tells the browser.</summary>
public sealed class ChatPageTests
{
    [Fact]
    public async Task A_first_visit_is_welcomed_once_however_often_the_page_is_loaded()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();

        var first = await visitor.PageAsync();
        var second = await visitor.PageAsync();

        Assert.Contains("Ik maak me zorgen om iemand", first);
        Assert.Contains("Ik maak me zorgen om iemand", second);
        var turn = Assert.Single(host.Runner.Given);
        Assert.IsType<Joined>(turn.Incoming);
        Assert.Equal("welkom", turn.Id);
        Assert.Equal("web", turn.Conversation.Channel);
    }

    [Fact]
    public async Task The_conversation_cookie_is_hidden_from_scripts_and_ends_with_the_session()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        Assert.Matches("^pb-gesprek=[0-9a-f]{32};", cookie);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_is_kept_framed_or_run_from_elsewhere()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal("no-store", answer.Headers.GetValues("Cache-Control").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
    }

    [Fact]
    public async Task Without_a_script_a_turn_leads_back_to_the_page()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();

        using var answer = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "Zij is 15"));
        var page = await visitor.PageAsync();

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/#nieuwste", answer.Headers.Location?.OriginalString);
        Assert.Contains("U schreef: Zij is 15", page);
        Assert.Equal("Zij is 15", host.Runner.Given[^1].Shown);
    }

    [Fact]
    public async Task Without_a_script_the_whole_way_to_a_number_can_be_walked()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();

        foreach (var (id, form) in new[] { ("b1", "f-signalen"), ("b2", "f-alles"), ("b3", "f-uitleg"), ("b4", "f-samenvatting") })
        {
            using var answer = await visitor.TurnAsync(("beurt", id), ("formulier", form), ("v.akkoord", "ja"));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        Assert.Contains("K7M4-PX3R", await visitor.PageAsync());
    }

    [Fact]
    public async Task A_button_shows_its_label_and_says_its_text()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();

        using var answer = await visitor.TurnAsync(("beurt", "a1"), ("knop", "1"), ("zeg", "signaal delen"));

        Assert.Equal("Ik maak me zorgen om iemand", host.Runner.Given[^1].Shown);
        Assert.Equal(new Said("signaal delen"), host.Runner.Given[^1].Incoming);
    }

    [Fact]
    public async Task A_form_is_read_back_in_the_words_of_its_questions()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();
        using var opened = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "alles"));

        using var answer = await visitor.TurnAsync(
            ("beurt", "a2"), ("formulier", "f-alles"), ("v.gemeente", "Delft"), ("v.gedaan", "gesprek"), ("v.gedaan", "collega"),
            ("v.leeftijd", "weet-ik-niet"), ("v.nooit-gevraagd", "x"));

        Assert.Equal(
            "In welke gemeente speelt dit? Delft\nHoe oud is zij of hij ongeveer? weet ik niet\nWat deed u al? Een gesprek met de jongere, Overleg met een collega",
            host.Runner.Given[^1].Shown);
        var submitted = Assert.IsType<Submitted>(host.Runner.Given[^1].Incoming);
        Assert.Equal(["gesprek", "collega"], submitted.Values["gedaan"]);
        Assert.Empty(submitted.Values["feiten"]);
        Assert.DoesNotContain("nooit-gevraagd", submitted.Values.Keys);
    }

    [Fact]
    public async Task What_was_typed_is_not_lost_when_weet_ik_niet_is_ticked_too()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();
        using var opened = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "alles"));

        using var answer = await visitor.TurnAsync(
            ("beurt", "a2"), ("formulier", "f-alles"), ("v.feiten", "Zij huilde"), ("v.feiten", "weet-ik-niet"));

        Assert.Equal(["Zij huilde"], Assert.IsType<Submitted>(host.Runner.Given[^1].Incoming).Values["feiten"]);
    }

    [Fact]
    public async Task Only_the_newest_page_is_a_form()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();
        using var first = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "signaal delen"));
        using var second = await visitor.TurnAsync(("beurt", "a2"), ("formulier", "f-signalen"));
        using var third = await visitor.TurnAsync(("beurt", "a3"), ("zeg", "wat bedoelt u?"));

        var page = await visitor.PageAsync();

        Assert.Contains("Houding en gedrag", page);
        Assert.DoesNotContain("value=\"f-signalen\"", page);
        Assert.Contains("value=\"f-alles\"", page);
    }

    [Fact]
    public async Task After_erasing_the_browser_is_in_a_new_conversation()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();
        using var said = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "geheim"));
        using var erased = await visitor.TurnAsync(("beurt", "a2"), ("zeg", "wis alles"));

        var page = await visitor.GetStringAsync(erased.Headers.Location);

        Assert.Equal("/?gewist", erased.Headers.Location?.OriginalString);
        Assert.Contains("is gewist", page);
        Assert.DoesNotContain("geheim", page);
        Assert.NotEqual(host.Runner.Given[0].Conversation, host.Runner.Given[^1].Conversation);
    }

    [Fact]
    public async Task Text_and_answers_are_shown_as_text_and_never_run()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();
        using var said = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "<script>alert(1)</script> <img src=x onerror=alert(2)>"));
        using var told = await visitor.TurnAsync(("beurt", "a2"), ("zeg", "verhaal"));

        var page = await visitor.PageAsync();

        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("<img", page);
        Assert.DoesNotContain("javascript:", page);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page);
    }

    [Fact]
    public async Task Who_is_signed_in_is_named_and_carried_with_the_turn()
    {
        await using var host = await ChatHost.StartAsync(allowAnonymous: false, person: "Docent");
        using var visitor = host.Visitor();

        var page = await visitor.PageAsync();

        Assert.Contains("Aangemeld als Docent", page);
        Assert.Equal("id-Docent", host.Runner.Given[0].From);
    }

    [Theory]
    [InlineData("http://neutraal.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_quick_exit_that_is_not_https_stops_the_start(string address)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => ChatHost.StartAsync(quickExit: new Uri(address)));

        Assert.Contains("PB1401", refused.Message);
    }

    [Fact]
    public async Task Where_nobody_can_sign_in_yet_the_page_says_so()
    {
        await using var host = await ChatHost.StartAsync(allowAnonymous: false);
        using var visitor = host.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(WebUtility.HtmlEncode(Refusal.NoSignIn.Detail), await answer.Content.ReadAsStringAsync());
        Assert.Empty(host.Runner.Given);
    }
}
