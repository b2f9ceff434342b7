using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace PartnerBot.Tests.Bot.Channels;

/// <summary>Whatever comes in: a Dutch sentence or the right status with a problem body, and nothing lost.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"tekst\"")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"\"}}")]
    [InlineData("{\"conversation\":{\"id\":\"a\"}}")]
    public async Task What_is_no_activity_is_refused_as_such(string body) =>
        await AssertRefused(HttpStatusCode.BadRequest, await PostAsync(body));

    [Fact]
    public async Task A_megabyte_is_refused_as_too_large()
    {
        var large = Activities.Message("a", "1", new string('x', 1_000_000)).ToJsonString();

        await AssertRefused(HttpStatusCode.RequestEntityTooLarge, await PostAsync(large));
    }

    [Fact]
    public async Task Something_that_is_not_json_is_refused_as_such() =>
        await AssertRefused(HttpStatusCode.UnsupportedMediaType, await PostAsync("hoi", "text/plain"));

    [Fact]
    public async Task Deeply_nested_json_is_refused()
    {
        var deep = $$"""{"type":"message","conversation":{"id":"a"},"value":{{string.Concat(Enumerable.Repeat("[", 500))}}{{string.Concat(Enumerable.Repeat("]", 500))}}}""";

        await AssertRefused(HttpStatusCode.BadRequest, await PostAsync(deep));
    }

    [Fact]
    public async Task An_unknown_invoke_is_told_that_nobody_answers_it() =>
        await AssertRefused(HttpStatusCode.NotImplemented, await PostAsync(Activities.Base("invoke", "a", "1", a => a["name"] = "iets/anders").ToJsonString()));

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    [InlineData("iets-dat-nog-niet-bestaat")]
    public async Task A_type_that_asks_for_nothing_is_received_without_reply(string type) =>
        Assert.Empty(await _service.SendAsync(Activities.Base(type, "a", "1")));

    [Fact]
    public async Task A_reply_address_on_another_machine_is_refused_in_development() =>
        await AssertRefused(HttpStatusCode.BadRequest, await PostAsync(Activities.Base("message", "a", "1", a =>
        {
            a["text"] = "hoi";
            a["serviceUrl"] = "http://203.0.113.7/";
        }).ToJsonString()));

    [Theory]
    [InlineData("", "bericht.leeg")]
    [InlineData("   \t\n", "bericht.leeg")]
    [InlineData("\u0000\u0001\u0007", "bericht.leeg")]
    [InlineData("😀😀😀", "niet-begrepen.algemeen")]
    [InlineData("<script>alert(1)</script>", "kennis.buiten")]
    [InlineData("'; DROP TABLE meldingen; --", "kennis.buiten")]
    [InlineData("\u202Eמה שלומך", "niet-begrepen.algemeen")]
    [InlineData("\uD800 qzxv", "niet-begrepen.algemeen")]
    public async Task Odd_text_gets_a_sentence(string text, string expected)
    {
        await _service.SendAsync(Activities.Message("odd", "0", "hoi"));

        Assert.Equal([expected, "menu"], (await _service.SendAsync(Activities.Message("odd", "1", text))).Ids());
    }

    [Fact]
    public async Task Text_beyond_the_limit_gets_a_sentence_and_the_question_stays_open()
    {
        await _service.SendAsync(Activities.Message("long", "0", "ik maak me zorgen"));

        var replies = await _service.SendAsync(Activities.Message("long", "1", new string('a', 9_000)));

        Assert.Equal(["antwoord.te-lang", "vraag:gevaar-nu"], replies.Ids());
    }

    [Fact]
    public async Task Odd_facts_are_kept_as_they_were_typed()
    {
        const string Facts = "<b>Ze</b> zei: \"laat maar\"; -- \u0007😀 שלום";
        foreach (var (text, turn) in Activities.Worry.Select((text, turn) => (text == "Ze kwam drie keer te laat." ? Facts : text, turn)))
        {
            await _service.SendAsync(Activities.Message("facts", $"{turn}", text));
        }

        var summary = await _service.SendAsync(Activities.Message("facts", "again", "iets anders"));

        var kept = summary[^1]["attachments"]![0]!["content"]!["body"]!.AsArray()
            .Where(element => element!["type"]!.GetValue<string>() == "RichTextBlock")
            .Select(element => element!["inlines"]![1]!["text"]!.GetValue<string>());
        Assert.Contains("<b>Ze</b> zei: \"laat maar\"; -- 😀 שלום", kept);
    }

    [Fact]
    public async Task A_form_that_belongs_to_nothing_gets_a_sentence() =>
        Assert.Equal(["welkom.kort", "formulier.verlopen", "menu"],
            (await _service.SendAsync(Activities.Form("stale", "1", new JsonObject { ["formulier"] = "verzonnen.feiten", ["v.feiten"] = "x" }))).Ids());

    [Fact]
    public async Task A_form_with_odd_values_keeps_the_question_open()
    {
        var first = await _service.SendAsync(Activities.Message("form", "0", "ik maak me zorgen"));

        var replies = await _service.SendAsync(Activities.Form(
            "form", "1", new JsonObject { ["formulier"] = first.FormToken(), ["v.acuut-gevaar"] = new JsonObject { ["x"] = 1 }, ["v.bestaat-niet"] = "ja" }));

        Assert.Equal("vraag:gevaar-nu", replies.Ids()[^1]);
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_in_the_log()
    {
        string[] planted = ["Fatima-van-Zandvoort", "0612345678", "geheim@voorbeeld.nl"];
        foreach (var (text, turn) in planted.Select((text, turn) => (text, turn)))
        {
            await _service.SendAsync(Activities.Message($"gesprek-{text}", $"{turn}-{text}", $"ze heet {text}"));
            (await PostAsync($$"""{"type":"message","text":"{{text}}","conversation":{"id":"a"}""")).Dispose();
        }

        Assert.Contains("Now listening on", _service.Log, StringComparison.Ordinal);
        Assert.All(planted, text => Assert.DoesNotContain(text, _service.Log, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type = "application/json") =>
        await _service.Http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, type));

    private static async Task AssertRefused(HttpStatusCode status, HttpResponseMessage response)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
            Assert.Equal((int)status, problem!["status"]!.GetValue<int>());
            Assert.NotEmpty(problem["title"]!.GetValue<string>());
        }
    }
}
