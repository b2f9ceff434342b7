using System.Net;
using PartnerBot.Tests.Bot.Vragenlog;
using Xunit;

namespace PartnerBot.Tests.Bot.Beheer;

/// <summary>The page with unanswered questions and its spreadsheet over HTTP, on the real service.</summary>
public sealed class OnbeantwoordPageTests : IAsyncLifetime
{
    private const string Page = "/beheer/onbeantwoord";
    private const string Csv = "/beheer/onbeantwoord.csv";

    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("docent")]
    [InlineData("ketenregisseur")]
    [InlineData("partner")]
    public async Task Nobody_but_the_beheerder_sees_the_questions(string persoon)
    {
        await _service.AskedAsync(AskedBefore.SomeQuestions);
        using var visitor = await SignedInAsync(persoon);

        foreach (var path in new[] { Page, Csv })
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            var body = await answer.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("U heeft geen toegang tot deze pagina", body, StringComparison.Ordinal);
            Assert.DoesNotContain("tolk", body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Csv)]
    public async Task Who_is_not_signed_in_is_asked_to(string path)
    {
        using var visitor = Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("/dev/aanmelden", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_beheerder_sees_groups_with_counts_and_articles_in_the_first_html_and_no_personal_data()
    {
        await _service.AskedAsync(AskedBefore.SomeQuestions);
        using var visitor = await SignedInAsync("beheerder");

        var html = await visitor.GetStringAsync(new Uri(Page, UriKind.Relative));

        Assert.Contains("9 vragen in 5 groepen", html, StringComparison.Ordinal);
        Assert.Contains("4 keer gevraagd, 3 keer geen antwoord en 1 keer afgekeurd", html, StringComparison.Ordinal);
        Assert.Contains("href=\"kennis/kosten-ketenaanpak\"", html, StringComparison.Ordinal);
        Assert.Contains("mijn leerling [naam] afpakken", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", html, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Dorpsstraat", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Page, "Er zijn geen open vragen.")]
    [InlineData(Page + "?stand=afgehandeld", "Er zijn nog geen afgehandelde vragen.")]
    public async Task Without_questions_the_page_says_when_they_will_come(string path, string expected)
    {
        using var visitor = await SignedInAsync("beheerder");

        Assert.Contains(expected, await visitor.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_spreadsheet_is_a_file_with_the_questions_that_nobody_keeps_on_the_way()
    {
        await _service.AskedAsync(AskedBefore.SomeQuestions);
        using var visitor = await SignedInAsync("beheerder");

        using var answer = await visitor.GetAsync(new Uri(Csv, UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = System.Text.Encoding.UTF8.GetString(bytes);

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("vragen-open-20", answer.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(10, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("\"'=SOM(A1:A9);", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", text, StringComparison.Ordinal);
    }

    private async Task<HttpClient> SignedInAsync(string persoon)
    {
        var visitor = Visitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("persoon", persoon)]);
        using var answer = await visitor.PostAsync(new Uri("/dev/aanmelden", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return visitor;
    }

    private HttpClient Visitor()
    {
        // The client owns its handler.
#pragma warning disable CA2000
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
#pragma warning restore CA2000
        var client = new HttpClient(handler) { BaseAddress = new Uri(_service.Address) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }
}
