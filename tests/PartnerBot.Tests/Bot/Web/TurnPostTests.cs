using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PartnerBot.Bot.Channels.Web;
using Xunit;

namespace PartnerBot.Tests.Bot.Web;

/// <summary>What the page's script sends and gets, and what is refused.</summary>
public sealed class TurnPostTests
{
    [Fact]
    public async Task The_script_gets_its_turn_alone()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", "hallo"));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("1", answer.Headers.GetValues("X-Fragment").Single());
        Assert.StartsWith("<div class=\"beurt\" id=\"b-a1\" data-beurt=\"a1\">", html.TrimStart());
        Assert.Contains("U schreef: hallo", html);
        Assert.DoesNotContain("<html", html);
    }

    [Fact]
    public async Task A_retry_carries_the_same_id_and_is_one_turn()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();
        await script.PageAsync();

        using var first = await script.TurnAsync(("beurt", "a1"), ("zeg", "hallo"));
        using var again = await script.TurnAsync(("beurt", "a1"), ("zeg", "hallo"));

        Assert.Contains("U schreef: hallo", await again.Content.ReadAsStringAsync());
        Assert.Equal(2, host.Runner.Given.Count(turn => turn.Id == "a1"));
        Assert.Equal(1, host.Runner.TurnsDone("hallo"));
    }

    [Fact]
    public async Task Another_tab_learns_which_turn_was_last()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();
        await script.PageAsync();
        using var said = await script.TurnAsync(("beurt", "a1"), ("zeg", "hallo"));

        Assert.Equal("a1", await script.GetStringAsync(new Uri("/gesprek/stand", UriKind.Relative)));
    }

    [Fact]
    public async Task Erasing_is_told_to_the_script()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();
        await script.PageAsync();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", "wis alles"));

        Assert.Equal("1", answer.Headers.GetValues("X-Gewist").Single());
        Assert.Equal("", await script.GetStringAsync(new Uri("/gesprek/stand", UriKind.Relative)));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elders.example")]
    [InlineData("Origin", "null")]
    public async Task A_post_from_another_site_is_refused(string header, string value)
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();
        script.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        script.DefaultRequestHeaders.Add(header, value);

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", "hallo"));

        await AssertRefused(answer, Refusal.OtherSite);
        Assert.Empty(host.Runner.Given);
    }

    [Fact]
    public async Task An_old_browser_that_names_this_site_as_origin_is_heard()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();
        script.DefaultRequestHeaders.Remove("Sec-Fetch-Site");
        script.DefaultRequestHeaders.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", "hallo"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_megabyte_is_refused_with_a_sentence_that_arrives()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", new string('x', 1024 * 1024)));

        await AssertRefused(answer, Refusal.TooLarge);
    }

    [Fact]
    public async Task Without_a_script_a_megabyte_is_refused_with_a_page()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();

        using var answer = await visitor.TurnAsync(("beurt", "a1"), ("zeg", new string('x', 1024 * 1024)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(Refusal.TooLarge.Title, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_megabyte_that_does_not_say_its_size_is_refused_too()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/gesprek");
        request.Content = new StringContent($"beurt=a1&zeg={new string('x', 200 * 1024)}", Encoding.UTF8, "application/x-www-form-urlencoded");
        request.Headers.TransferEncodingChunked = true;

        using var answer = await script.SendAsync(request);

        await AssertRefused(answer, Refusal.TooLarge);
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_to_the_script()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", new string('x', 8001)));

        await AssertRefused(answer, Refusal.TooLong);
        Assert.Empty(host.Runner.Given);
    }

    [Fact]
    public async Task Eight_thousand_signs_with_line_ends_of_a_browser_are_not_too_long()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", string.Concat(Enumerable.Repeat("xxx\r\n", 2000))));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_script_too_long_a_text_stays_in_its_box()
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();
        using var opened = await visitor.TurnAsync(("beurt", "a1"), ("zeg", "alles"));
        var text = new string('x', 8001);

        using var typed = await visitor.TurnAsync(("beurt", "a2"), ("zeg", text));
        using var sent = await visitor.TurnAsync(("beurt", "a3"), ("formulier", "f-alles"), ("v.feiten", text), ("v.nu", "nee"));
        var page = await sent.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, typed.StatusCode);
        Assert.Contains($">{text}</textarea>", await typed.Content.ReadAsStringAsync());
        Assert.Contains($">{text}</textarea>", page);
        Assert.Contains("value=\"nee\" checked", page);
        Assert.Contains(WebUtility.HtmlEncode(Refusal.TooLong.Detail), page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("welkom")]
    [InlineData("a b")]
    [InlineData("\"><script>")]
    public async Task A_turn_needs_an_id_of_its_own(string id)
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", id), ("zeg", "hallo"));

        await AssertRefused(answer, Refusal.NoTurnId);
    }

    [Fact]
    public async Task Something_that_is_no_form_is_refused()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.PostAsJsonAsync("/gesprek", new { beurt = "a1", zeg = "hallo" });

        await AssertRefused(answer, Refusal.NoForm);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙂🙂🙂")]
    [InlineData("مرحبا ‮abc")]
    [InlineData("'; DROP TABLE meldingen; --")]
    [InlineData("\u0007\u001b[31m")]
    public async Task Any_text_is_taken_and_shown_again(string text)
    {
        await using var host = await ChatHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.PageAsync();

        using var answer = await visitor.TurnAsync(("beurt", "a1"), ("zeg", text));
        using var page = await visitor.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(text.Length == 0 ? null : text, host.Runner.Given[^1].Shown);
    }

    [Fact]
    public async Task The_sign_that_no_form_may_hold_is_refused()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("zeg", "a\u0000b"));

        await AssertRefused(answer, Refusal.Unreadable);
    }

    [Fact]
    public async Task A_form_that_is_long_gone_is_passed_on_with_what_was_typed()
    {
        await using var host = await ChatHost.StartAsync();
        using var script = host.Script();

        using var answer = await script.TurnAsync(("beurt", "a1"), ("formulier", "f-oud"), ("v.feiten", "Zij huilde"));

        Assert.Contains("niet meer open", await answer.Content.ReadAsStringAsync());
    }

    private static async Task AssertRefused(HttpResponseMessage answer, Refusal refusal)
    {
        Assert.Equal(refusal.Status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(refusal.Id, problem.GetProperty("code").GetString());
        Assert.Equal(refusal.Detail, problem.GetProperty("detail").GetString());
    }
}
