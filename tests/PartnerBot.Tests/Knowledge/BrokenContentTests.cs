using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class BrokenContentTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    private readonly SmallContent _content = new();

    [Fact]
    public void Sound_content_loads_and_has_no_problems()
    {
        var knowledge = _content.Load();

        Assert.Empty(Check(knowledge));
        Assert.Equal("dat was vroeger", Assert.Single(knowledge.Danger.Harmless));
        Assert.Equal("ademt niet", Assert.Single(knowledge.Danger.Expressions));
        Assert.False(knowledge.Questions["feiten"].MayBeUnknown);
    }

    [Theory]
    [InlineData("vragen/kort.yml", "label: Wens", "lable: Wens", "'lable' is not a field here")]
    [InlineData("vragen/kort.yml", "    label: Wens\n", "", "'label' is missing")]
    [InlineData("vragen/kort.yml", "soort: keuze", "soort: kueze", "'kueze' is not a kind of question")]
    [InlineData("vragen/kort.yml", "id: feiten", "id: wens", "there is another question with the id 'wens'")]
    [InlineData("vragen/kort.yml", "verplicht: ja", "verplicht: misschien", "'verplicht' must be ja or nee")]
    [InlineData("vragen/kort.yml", "titel: Uw wens", "titel: [a, b]", "'titel' must be one text")]
    [InlineData("vragen/kort.yml", "label: Wens", "label: \"Wens", "this is not YAML")]
    [InlineData("vragen/kort.yml", "label: Wens", "label: *wens", "references (&, *) are not used here")]
    [InlineData("signalen/kort.yml", "vormen: [algemeen]", "vormen: algemeen", "'vormen' must be a list")]
    [InlineData("signalen/kort.yml", "vormen: [algemeen]", "vormen: []", "'vormen' must be a list with something in it")]
    [InlineData("vragen/kort.yml", "id: wens\n    titel", "id: signalen.gedrag\n    titel", "there is another page with the id 'signalen.gedrag'")]
    [InlineData("uitkomsten/klaar.md", "bronnen:\n  - Boek 1, paragraaf 2\n", "", "'bronnen' is missing")]
    [InlineData("uitkomsten/klaar.md", "gecontroleerd: 2026-11-21\n", "", "'gecontroleerd' is missing")]
    [InlineData("uitkomsten/klaar.md", "2027-05-21", "21 mei 2027", "'vervalt' must be a date")]
    [InlineData("uitkomsten/klaar.md", "---\nid", "id", "must begin with front matter")]
    [InlineData("uitkomsten/klaar.md", "U bent klaar. Lees [meer](https://www.example.nl/meer).", "", "no text below the front matter")]
    [InlineData("contacten/landelijk/hulp.yml", "gecontroleerd: 2026-11-21\n", "", "'gecontroleerd' is missing")]
    [InlineData("contacten/landelijk/hulp.yml", "vervalt: 2027-05-21", "vervalt:", "'vervalt' is missing")]
    [InlineData("zinnen/kort.yml", "gevaar.medisch", "gestopt", "'gestopt' stands here twice")]
    [InlineData("woorden/opdrachten.yml", "stop: [stop, ho]\nterug: [terug]", "- stop", "must be a list of 'name: value'")]
    [InlineData("gevaar/gevaar.jsonl", "\"gevaar\":true", "\"gevaar\":\"ja\"", "line 1: a row must have gevaar")]
    [InlineData("gevaar/gevaar.jsonl", "{\"gevaar\":false", "\"gevaar\":false", "line 2: this is not JSON")]
    public void Loading_refuses(string file, string old, string with, string expected)
    {
        _content.Replace(file, old, with);

        var refused = Assert.Throws<ContentProblems>(() => _content.Load());

        Assert.Contains(refused.Problems, p => p.File == file && p.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("woorden/opdrachten.yml")]
    [InlineData("woorden/afkomst.yml")]
    [InlineData("gevaar/gevaar.jsonl")]
    [InlineData("gevaar/uitdrukkingen.txt")]
    public void Loading_refuses_when_a_file_is_missing(string file)
    {
        _content.Delete(file);

        var refused = Assert.Throws<ContentProblems>(() => _content.Load());

        Assert.Equal(new ContentProblem(file, "this file is missing"), Assert.Single(refused.Problems));
    }

    [Fact]
    public void Loading_tells_every_problem_at_once()
    {
        _content.Replace("zinnen/kort.yml", "Bel 112.", "");
        _content.Replace("contacten/landelijk/hulp.yml", "naam: Hulp\n", "");

        var refused = Assert.Throws<ContentProblems>(() => _content.Load());

        Assert.Equal(["contacten/landelijk/hulp.yml", "zinnen/kort.yml"], refused.Problems.Select(p => p.File));
    }

    [Theory]
    [InlineData("vragen/kort.yml", "id: bewaren", "id: advies", "question wens", "has the answer 'advies' twice")]
    [InlineData("vragen/kort.yml", "tekst: Bewaren", "tekst: Advies", "question wens", "has the answer 'Advies' twice")]
    [InlineData("vragen/kort.yml", "soort: keuze", "soort: plaats", "question wens", "its kind takes none")]
    [InlineData("vragen/kort.yml", "soort: tekst", "soort: keuze", "question feiten", "fewer than two answers")]
    [InlineData("vragen/kort.yml", "Wat zag u?", "Wat is de nationaliteit?", "question feiten", "nationality or ethnicity: 'nationaliteit'")]
    [InlineData("signalen/kort.yml", "Slecht slapen", "Nationaliteiten", "question signaal.moe", "nationality or ethnicity")]
    [InlineData("vragen/kort.yml", "Wat zag u?", "Wat zag u {naam}?", "question feiten", "only sentences may")]
    [InlineData("zinnen/kort.yml", "{wanneer}", "{Wanneer}", "sentence gestopt", "not of the form {naam}")]
    [InlineData("zinnen/kort.yml", "{wanneer}", "{wanneer", "sentence gestopt", "not of the form {naam}")]
    [InlineData("zinnen/kort.yml", "{wanneer}", "wanneer}", "sentence gestopt", "a } without a {")]
    [InlineData("uitkomsten/klaar.md", "https://www.example.nl/meer", "http://www.example.nl", "guidance klaar", "a link to")]
    [InlineData("uitkomsten/klaar.md", "https://www.example.nl/meer", "tel:0800-2000", "guidance klaar", "a link to")]
    [InlineData("uitkomsten/klaar.md", "nl/meer).", "nl/meer", "guidance klaar", "a link to")]
    [InlineData("uitkomsten/klaar.md", "[meer]", "[]", "guidance klaar", "a link without words")]
    [InlineData("uitkomsten/klaar.md", "2027-05-21", "2026-11-30", "guidance klaar", "expired on 2026-11-30")]
    [InlineData("uitkomsten/klaar.md", "2027-05-21", "2026-11-20", "guidance klaar", "expires before it was checked")]
    [InlineData("contacten/landelijk/hulp.yml", "vervalt: 2027-05-21", "vervalt: 2026-11-30", "contact hulp", "expired on 2026-11-30")]
    [InlineData("contacten/landelijk/hulp.yml", "2026-11-21", "2026-12-02", "contact hulp", "not checked on a day in the past")]
    [InlineData("contacten/landelijk/hulp.yml", "0800-2000", "06-12345678", "contact hulp", "a personal mobile number")]
    [InlineData("zinnen/kort.yml", "Bel 112.", "Bel 112 of +31 6 12 34 56 78.", "sentence gevaar.medisch", "a personal mobile number")]
    [InlineData("zinnen/kort.yml", "Bel 112.", "Bel 06 1234 5678.", "sentence gevaar.medisch", "a personal mobile number")]
    [InlineData("zinnen/kort.yml", "gevaar.medisch", "gevaar.anders", "danger medisch", "there is no sentence gevaar.medisch")]
    [InlineData("woorden/opdrachten.yml", "ho]", "terug]", "woorden/opdrachten.yml", "'terug' stands there twice")]
    [InlineData("woorden/opdrachten.yml", "ho]", "Ho]", "woorden/opdrachten.yml", "'Ho' must be lower case")]
    [InlineData("gevaar/uitdrukkingen.txt", "ademt niet", "Ademt niet", "gevaar/uitdrukkingen.txt", "must be lower case")]
    public void The_check_reports(string file, string old, string with, string where, string expected)
    {
        _content.Replace(file, old, with);

        Assert.Contains(Check(_content.Load()), p => p.File == where && p.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void The_check_reports_what_is_used_and_has_no_text()
    {
        var knowledge = _content.Load();
        var more = new HashSet<string> { "nergens" };

        var problems = ContentCheck.Run(knowledge, _content.CheckFiles, new ReachableIds(more, more, more, more, more), Today).Problems;

        Assert.Equal(
            ["contact nergens", "guidance nergens", "page nergens", "question nergens", "sentence nergens"],
            problems.Where(p => p.Message == "is used and has no text").Select(p => p.File).Order());
    }

    [Fact]
    public void The_check_reports_texts_nothing_leads_to()
    {
        var nothing = new HashSet<string>();

        var problems = ContentCheck.Run(_content.Load(), _content.CheckFiles, new ReachableIds(nothing, nothing, nothing, nothing, nothing), Today).Problems;

        Assert.Equal(
            [
                "guidance klaar", "page signalen.gedrag", "page wens", "question feiten", "question signaal.moe", "question wens",
                "sentence gestopt", "sentence gevaar.medisch",
            ],
            problems.Where(p => p.Message == "nothing leads to this text").Select(p => p.File).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Bel 0800-2000, 24 uur.")]
    [InlineData("Op 2026-06-12 of later.")]
    [InlineData("Nummer 033-448 11 86.")]
    public void Other_numbers_are_not_taken_for_a_mobile_number(string text)
    {
        _content.Replace("zinnen/kort.yml", "Bel 112.", text);

        Assert.Empty(Check(_content.Load()));
    }

    public void Dispose() => _content.Dispose();

    private IReadOnlyList<ContentProblem> Check(KnowledgeBase knowledge) =>
        ContentCheck.Run(knowledge, _content.CheckFiles, RealContent.Everything(knowledge), Today).Problems;
}
