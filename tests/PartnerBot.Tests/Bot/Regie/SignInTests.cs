using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace PartnerBot.Tests.Bot.Regie;

/// <summary>Who may come in, asked over HTTP.</summary>
public sealed class SignInTests
{
    private const string Queue = "/regie";
    private const string OneMelding = "/regie/meldingen/K7M4-PX3R";

    [Theory]
    [InlineData("ketenregisseur", HttpStatusCode.OK)]
    [InlineData("docent", HttpStatusCode.Forbidden)]
    [InlineData("beheerder", HttpStatusCode.Forbidden)]
    [InlineData("partner", HttpStatusCode.Forbidden)]
    public async Task Only_the_ketenregisseur_sees_the_queue_and_a_melding(string persoon, HttpStatusCode expected)
    {
        await using var service = await StartAsync();
        using var visitor = await service.SignedInAsync(persoon);

        foreach (var path in new[] { Queue, OneMelding })
        {
            using var answer = await visitor.GetAsync(Path(path));
            var html = await answer.Content.ReadAsStringAsync();

            Assert.Equal(expected, answer.StatusCode);
            Assert.Equal(expected == HttpStatusCode.OK, html.Contains("K7M4-PX3R", StringComparison.Ordinal));
            Assert.Equal(expected == HttpStatusCode.Forbidden, html.Contains("U heeft geen toegang tot deze pagina", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(Queue)]
    [InlineData(OneMelding)]
    public async Task Who_is_not_signed_in_is_asked_to_and_comes_back_to_the_page(string path)
    {
        await using var service = await StartAsync();
        using var visitor = service.Visitor();

        using var refused = await visitor.GetAsync(Path(path));
        Assert.Equal(HttpStatusCode.Found, refused.StatusCode);
        Assert.Equal($"/dev/aanmelden?terug={Uri.EscapeDataString(path)}", refused.Headers.Location!.PathAndQuery);

        using var form = RegieService.Form(("persoon", "ketenregisseur"), ("terug", path));
        using var answer = await visitor.PostAsync(Path("/dev/aanmelden"), form);
        Assert.Equal(path, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("ketenregisseur", "", "/regie")]
    [InlineData("docent", "", "/")]
    [InlineData("beheerder", "", "/")]
    [InlineData("docent", "/kennis", "/kennis")]
    [InlineData("docent", "https://elders.example/", "/")]
    [InlineData("docent", "//elders.example/", "/")]
    [InlineData("ketenregisseur", "/\\elders.example/", "/regie")]
    public async Task Signing_in_leads_to_a_page_of_this_house(string persoon, string terug, string expected)
    {
        await using var service = await StartAsync();
        using var visitor = service.Visitor();
        using var form = RegieService.Form(("persoon", persoon), ("terug", terug));

        using var answer = await visitor.PostAsync(Path("/dev/aanmelden"), form);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_unknown_person_is_refused_in_Dutch_to_a_browser_and_to_a_script()
    {
        await using var service = await StartAsync();
        using var browser = service.Visitor();
        using var script = new HttpClient { BaseAddress = service.Address };
        using var form = RegieService.Form(("persoon", "burgemeester"));
        using var sameForm = RegieService.Form(("persoon", "burgemeester"));

        using var page = await browser.PostAsync(Path("/dev/aanmelden"), form);
        using var problem = await script.PostAsync(Path("/dev/aanmelden"), sameForm);

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("Deze persoon bestaat niet", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, problem.StatusCode);
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType!.MediaType);
        var body = await problem.Content.ReadFromJsonAsync<JsonElement>();
        Assert.StartsWith("Deze persoon bestaat niet", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_signing_out_takes_it_away()
    {
        await using var service = await StartAsync();
        using var visitor = service.Visitor();
        using var form = RegieService.Form(("persoon", "ketenregisseur"));

        using var signedIn = await visitor.PostAsync(Path("/dev/aanmelden"), form);
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);

        using var nothing = RegieService.Form();
        using var signedOut = await visitor.PostAsync(Path("/dev/afmelden"), nothing);
        using var refused = await visitor.GetAsync(Path(Queue));
        Assert.Equal(HttpStatusCode.Found, refused.StatusCode);
    }

    [Fact]
    public async Task Nobody_opens_a_circuit_without_signing_in()
    {
        await using var service = await StartAsync();
        using var visitor = new HttpClient { BaseAddress = service.Address };

        using var answer = await visitor.PostAsync(Path("/_blazor/negotiate?negotiateVersion=1"), content: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Outside_Development_nobody_can_sign_in_and_the_queue_is_refused()
    {
        await using var service = await StartAsync("Production");
        using var visitor = service.Visitor();
        using var form = RegieService.Form(("persoon", "ketenregisseur"));

        using var queue = await visitor.GetAsync(Path(Queue));
        using var page = await visitor.GetAsync(Path("/dev/aanmelden"));
        using var signIn = await visitor.PostAsync(Path("/dev/aanmelden"), form);

        Assert.Equal(HttpStatusCode.Forbidden, queue.StatusCode);
        Assert.Contains("Het aanmelden is hier nog niet ingericht", await queue.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, signIn.StatusCode);
    }

    [Fact]
    public async Task A_restart_keeps_people_signed_in()
    {
        using var database = new QueueDatabase();
        var cookies = new CookieContainer();
        await using (var before = await RegieService.StartAsync(database))
        {
            (await before.SignedInAsync("ketenregisseur", cookies)).Dispose();
        }

        await using var after = await RegieService.StartAsync(database);
        using var visitor = after.Visitor(cookies);
        using var answer = await visitor.GetAsync(Path(Queue));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_melding_that_does_not_exist_is_not_found_in_words()
    {
        await using var service = await StartAsync();
        using var visitor = await service.SignedInAsync("ketenregisseur");

        using var answer = await visitor.GetAsync(Path("/regie/meldingen/4444-4444"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze melding bestaat niet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_queue_that_cannot_be_read_says_so_and_an_empty_one_too()
    {
        using var database = new QueueDatabase();
        await using var service = await RegieService.StartAsync(database);
        using var visitor = await service.SignedInAsync("ketenregisseur");

        var empty = await visitor.GetStringAsync(Path(Queue));
        database.Break();
        var broken = await visitor.GetStringAsync(Path(Queue));

        Assert.Contains("Er zijn nog geen meldingen", empty, StringComparison.Ordinal);
        Assert.Contains("De wachtrij kan nu niet worden gelezen", broken, StringComparison.Ordinal);
    }

    private static async Task<RegieService> StartAsync(string environment = "Development")
    {
        var service = await RegieService.StartAsync(environment);
        service.Database.Add(SomeMelding.With("K7M4-PX3R"));
        return service;
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
