using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Bot.Channels.Web;
using PartnerBot.Bot.Kennis;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Bot.Kennis;

/// <summary>The knowledge base over HTTP, as someone without an account and without a script gets it.</summary>
public sealed class KennisPagesTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Every_article_has_a_page_with_its_title_its_answer_and_its_sources()
    {
        foreach (var article in TheHouse.Knowledge.Articles.Values)
        {
            using var answer = await GetAsync($"/kennis/{article.Id}");
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains($"<h1 id=\"titel\">{article.Title}</h1>", html, StringComparison.Ordinal);
            Assert.Contains("<div class=\"tekst\"><", html, StringComparison.Ordinal);
            Assert.All(article.Sources, source => Assert.Contains($"<cite>{TheHouse.Knowledge.Documents[source.Document].Title}</cite>", html, StringComparison.Ordinal));
            Assert.Contains("Gecontroleerd op 21 november 2026", html, StringComparison.Ordinal);
            Assert.DoesNotContain("Verlopen sinds", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_first_page_leads_to_every_theme_with_articles_and_to_the_glossary_and_the_chat()
    {
        var html = await ReadAsync("/kennis");

        foreach (var theme in TheHouse.Knowledge.Articles.Values.CountBy(article => article.Theme))
        {
            Assert.Contains($"href=\"/kennis/thema/{theme.Key}\"", html, StringComparison.Ordinal);
            Assert.Contains($"{theme.Value} artikel", html, StringComparison.Ordinal);
        }

        Assert.Contains("href=\"/kennis/begrippen\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/\"", html, StringComparison.Ordinal);
        Assert.Contains("data-snel-weg", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_shows_each_of_its_articles_once()
    {
        foreach (var theme in TheHouse.Knowledge.Articles.Values.GroupBy(article => article.Theme))
        {
            var html = await ReadAsync($"/kennis/thema/{theme.Key}");

            Assert.All(theme, article => Assert.Equal(2, html.Split($"href=\"/kennis/{article.Id}\"").Length));
        }
    }

    [Fact]
    public async Task The_glossary_has_every_term_at_its_own_place()
    {
        var html = WebUtility.HtmlDecode(await ReadAsync("/kennis/begrippen"));

        Assert.All(TheHouse.Knowledge.Glossary, term =>
        {
            Assert.Contains($"<div id=\"{TermFinder.AnchorOf(term)}\"><dt>{term.Term}</dt>", html, StringComparison.Ordinal);
            Assert.Contains(term.Meaning, html, StringComparison.Ordinal);
        });
        Assert.Contains("<a href=\"#letter-C\">C</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searching_without_a_script_gives_titles_themes_and_answers()
    {
        var html = WebUtility.HtmlDecode(await ReadAsync("/kennis?zoek=welke+weegvragen"));

        Assert.Contains("<a href=\"/kennis/weegvragen-stap-vier\">", html, StringComparison.Ordinal);
        Assert.Contains("De meldcode", html, StringComparison.Ordinal);
        Assert.Contains("Er zijn vijf weegvragen", html, StringComparison.Ordinal);
        Assert.Contains("value=\"welke weegvragen\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kennis?zoek=xqzwv")]
    [InlineData("/kennis/zoek?q=xqzwv")]
    public async Task When_nothing_fits_it_says_so_and_whom_to_ask(string path)
    {
        var html = await ReadAsync(path);

        Assert.Contains("Hierover staat niets in de kennisbank", html, StringComparison.Ordinal);
        Assert.Contains("Veilig Thuis <a href=\"tel:08002000\">0800-2000</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_never_markup()
    {
        var html = await ReadAsync("/kennis?zoek=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%20")]
    [InlineData("?q=%00")]
    [InlineData("?q=%F0%9F%98%80")]
    [InlineData("?q=%ED%A0%BD")]
    [InlineData("?q=a&q=b")]
    public async Task Any_search_is_answered(string query)
    {
        using var answer = await GetAsync("/kennis/zoek" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_very_long_search_is_answered_by_its_beginning()
    {
        using var answer = await GetAsync("/kennis/zoek?q=weegvragen+" + new string('a', 6_000));

        Assert.Contains("weegvragen-stap-vier", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kennis/bestaat-niet", "")]
    [InlineData("/kennis/thema/bestaat-niet", "")]
    [InlineData("/kennis/de-weegvragen-van-stap-vier", "href=\"/kennis/weegvragen-stap-vier\"")]
    [InlineData("/kennis/%3Cscript%3E", "")]
    public async Task An_unknown_address_is_a_friendly_page_to_search_on(string path, string suggestion)
    {
        using var answer = await GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze pagina bestaat niet", html, StringComparison.Ordinal);
        Assert.Contains("name=\"zoek\"", html, StringComparison.Ordinal);
        Assert.Contains(suggestion, html, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/kennis")]
    [InlineData("/kennis/weegvragen-stap-vier")]
    [InlineData("/kennis/begrippen")]
    [InlineData("/kennis/thema/meldcode")]
    [InlineData("/kennis?zoek=opvang")]
    [InlineData("/kennis/zoek?q=opvang")]
    [InlineData("/kennis/bestaat-niet")]
    public async Task Every_page_allows_the_browser_as_little_as_the_chat_does(string path)
    {
        using var answer = await GetAsync(path);

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_gets_no_second_copy_until_the_next_day()
    {
        using var first = await GetAsync("/kennis/weegvragen-stap-vier");
        using var again = await AskAgainAsync("/kennis/weegvragen-stap-vier", first.Headers.ETag!.Tag);
        using var otherVersion = await AskAgainAsync("/kennis/weegvragen-stap-vier", "\"anders\"");

        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, otherVersion.StatusCode);
    }

    [Fact]
    public async Task Search_results_are_kept_nowhere()
    {
        foreach (var path in new[] { "/kennis?zoek=opvang", "/kennis/zoek?q=opvang" })
        {
            using var answer = await GetAsync(path);

            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task What_someone_searched_for_is_in_no_log_line_even_when_more_is_logged()
    {
        await using var service = await RunningService.StartAsync(more: ["--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace"]);

        _ = await service.Http.GetStringAsync(new Uri("/kennis?zoek=geheimwoord", UriKind.Relative));
        _ = await service.Http.GetStringAsync(new Uri("/kennis/zoek?q=geheimwoord", UriKind.Relative));

        Assert.Contains("/kennis", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("geheimwoord", service.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-05-21T21:59:00Z", false)]
    [InlineData("2027-05-21T22:01:00Z", true)]
    public async Task An_article_says_that_it_has_expired_from_midnight_in_the_Netherlands(string now, bool expired)
    {
        var article = SomeLibrary.ArticleWith("Nee.");
        await using var service = await RunningService.StartAsync(replace: services => services
            .AddSingleton(SomeLibrary.With([article]))
            .AddSingleton<TimeProvider>(new FixedClock(now)));

        var html = await service.Http.GetStringAsync(new Uri("/kennis/proef", UriKind.Relative));

        Assert.Equal(expired, html.Contains("Verlopen sinds 21 mei 2027", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ArticleStatus.Historisch, "Historisch: zo was het toen")]
    [InlineData(ArticleStatus.Regionaal, "Regionaal: geldt niet overal")]
    [InlineData(ArticleStatus.Onzeker, "Onzeker: kijk het na")]
    public async Task A_status_that_a_reader_must_know_is_said_in_words(ArticleStatus status, string expected)
    {
        var article = SomeLibrary.ArticleWith("Nee.") with { Status = status };
        await using var service = await RunningService.StartAsync(replace: services => services.AddSingleton(SomeLibrary.With([article])));

        Assert.Contains(expected, await service.Http.GetStringAsync(new Uri("/kennis/proef", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains(expected, await service.Http.GetStringAsync(new Uri("/kennis/thema/signalen", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_stands_on_the_first_page_and_a_source_says_whose_fact_it_is()
    {
        var article = SomeLibrary.ArticleWith("Eén blad.") with
        {
            IsCard = true,
            Sources = [new ArticleSource("feiten-nu", "2.1", "Politie (2025)"), new ArticleSource("feiten-nu", "2.3", "Politie (2025)")],
        };
        await using var service = await RunningService.StartAsync(replace: services => services.AddSingleton(SomeLibrary.With([article])));

        Assert.Contains("Kaarten om te printen", await service.Http.GetStringAsync(new Uri("/kennis", UriKind.Relative)), StringComparison.Ordinal);
        var html = await service.Http.GetStringAsync(new Uri("/kennis/proef", UriKind.Relative));
        Assert.Contains("Politie (2025). Verzameld in: <cite>Feiten over de aanpak van mensenhandel", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("2026, paragraaf 2.1; 2.3</li>", html.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _service.Http.GetAsync(new Uri(path, UriKind.Relative));

    private Task<string> ReadAsync(string path) => _service.Http.GetStringAsync(new Uri(path, UriKind.Relative));

    private async Task<HttpResponseMessage> AskAgainAsync(string path, string version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.IfNoneMatch.ParseAdd(version);
        return await _service.Http.SendAsync(request);
    }
}
