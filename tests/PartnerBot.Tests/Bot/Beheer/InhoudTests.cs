using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Bot.Beheer;
using PartnerBot.Knowledge.Content;
using PartnerBot.Tests.Bot.Kennis;
using PartnerBot.Tests.Bot.Regie;
using Xunit;

namespace PartnerBot.Tests.Bot.Beheer;

/// <summary>What the beheerder sees of content that must be checked again.</summary>
public sealed class InhoudTests
{
    private static readonly KnowledgeBase Library = SomeLibrary.With(
    [
        Dated("vorig-jaar", "2026-11-20", new ArticleSource("handreiking", "1", null), new ArticleSource("rapporteur", "2", null)),
        Dated("vandaag", "2026-11-21", new ArticleSource("handreiking", "1", null), new ArticleSource("handreiking", "2", null)),
        Dated("over-negentig-dagen", "2027-02-19", new ArticleSource("rapporteur", "2", null)),
        Dated("nog-een-dag-later", "2027-02-20", new ArticleSource("rapporteur", "2", null)),
    ]) with
    {
        Guidance = new Dictionary<string, Guidance>(),
        Contacts = new Dictionary<string, Contact>
        {
            ["hulp"] = new("hulp", "Hulplijn", "Advies", "0800-1", "altijd", "Feiten nu (2026), paragraaf 2.3", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 1)),
        },
    };

    [Fact]
    public void A_text_is_counted_once_and_stands_under_each_of_its_sources()
    {
        var overview = new ExpiryOverview(Library, new DateOnly(2026, 11, 21));

        Assert.Equal((1, 3, 5), (overview.Expired, overview.Soon, overview.Total));
        Assert.Equal(new DateOnly(2026, 11, 21), overview.Next);
        Assert.Equal(
            [
                "Handreiking aanpak loverboyproblematiek: vorig-jaar vandaag",
                "Mensenhandel: effectieve aanpak op gemeentelijk niveau: vorig-jaar over-negentig-dagen nog-een-dag-later",
                "Feiten nu (2026): hulp",
            ],
            overview.Sources.Select(source => $"{source.Source}: {string.Join(' ', source.Texts.Select(text => text.Id))}"));
    }

    [Theory]
    [InlineData("beheerder", HttpStatusCode.OK)]
    [InlineData("docent", HttpStatusCode.Forbidden)]
    [InlineData("ketenregisseur", HttpStatusCode.Forbidden)]
    [InlineData("partner", HttpStatusCode.Forbidden)]
    public async Task Only_the_beheerder_sees_what_expires(string persoon, HttpStatusCode expected)
    {
        await using var service = await StartAsync();
        using var visitor = await SignedInAsync(service, persoon);

        foreach (var path in new[] { "/beheer", "/beheer/inhoud" })
        {
            using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
            var html = await answer.Content.ReadAsStringAsync();

            Assert.Equal(expected, answer.StatusCode);
            Assert.Equal(expected == HttpStatusCode.OK, html.Contains("5 teksten: 1 verlopen, 3 verlopen binnen 90 dagen.", StringComparison.Ordinal));
            Assert.Equal(expected == HttpStatusCode.OK, html.Contains("href=\"kennis/vorig-jaar\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to()
    {
        await using var service = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/beheer/inhoud", UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html");

        using var answer = await service.Http.SendAsync(request);

        Assert.Equal("/dev/aanmelden?terug=%2Fbeheer%2Finhoud", answer.Headers.Location!.PathAndQuery);
    }

    [Theory]
    [InlineData("beheerder", true, false)]
    [InlineData("ketenregisseur", false, true)]
    public async Task The_bar_on_top_leads_only_to_pages_someone_may_see(string persoon, bool seesBeheer, bool seesRegie)
    {
        await using var service = await StartAsync();
        using var visitor = await SignedInAsync(service, persoon);

        var html = await visitor.GetStringAsync(new Uri(seesBeheer ? "/beheer/inhoud" : "/regie", UriKind.Relative));

        Assert.Equal(seesBeheer, html.Contains("href=\"beheer/onbeantwoord\"", StringComparison.Ordinal));
        Assert.Equal(seesRegie, html.Contains("href=\"regie\"", StringComparison.Ordinal));
    }

    private static Article Dated(string id, string expires, params ArticleSource[] sources) =>
        SomeLibrary.ArticleWith("Nee.", id) with { ExpiresOn = DateOnly.Parse(expires, System.Globalization.CultureInfo.InvariantCulture), Sources = sources };

    private static Task<RunningService> StartAsync() => RunningService.StartAsync(replace: services => services
        .AddSingleton(Library)
        .AddSingleton<TimeProvider>(new FixedClock("2026-11-21T12:00:00Z")));

    private static async Task<HttpClient> SignedInAsync(RunningService service, string persoon)
    {
        // The client owns its handler.
#pragma warning disable CA2000
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(service.Address) };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var form = RegieService.Form(("persoon", persoon));
        using var answer = await client.PostAsync(new Uri("/dev/aanmelden", UriKind.Relative), form);
        return client;
    }
}
