using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

/// <summary>What the check holds an article, its sources and its phrasings to.</summary>
public sealed class ArticleCheckTests : IDisposable
{
    private const string Article = "artikelen/uitleg/moe.md";
    private const string Phrasings = "artikelen/uitleg/moe.vragen";

    private static readonly DateOnly Today = new(2026, 12, 1);

    private readonly SmallContent _content = new();

    [Theory]
    [InlineData("bron: boek,", "bron: brief,", "names the document 'brief', which does not exist")]
    [InlineData("zie_ook: []", "zie_ook: [slapen]", "refers to the article 'slapen', which does not exist")]
    [InlineData("zie_ook: []", "zie_ook: [moe]", "refers to the article 'moe', which does not exist or is itself")]
    [InlineData("{bel:hulp}", "{bel:niemand}", "asks to call 'niemand', which is not a contact")]
    [InlineData("{bel:hulp}", "{naam}", "has a place to fill in")]
    [InlineData("Slecht slapen", "Lees [meer](http://www.example.nl). Slecht slapen", "a link to 'http://www.example.nl'")]
    [InlineData("weinig. Bel", "weinig. Heel weinig. Let op (zie blz. 3). Bel", "answers in 4 sentences; at most 3")]
    [InlineData("status: actueel", "status: historisch", "its first sentence does not say so")]
    [InlineData("{bel:hulp}", "het [meldpunt](tel:09005675678)", "offers the old number tel:09005675678")]
    [InlineData("2026-11-21", "2026-12-02", "not checked on a day in the past")]
    [InlineData("2027-05-21", "2026-11-20", "expires before it was checked")]
    public void The_check_reports_in_an_article(string old, string with, string expected)
    {
        _content.Replace(Article, old, with);

        Assert.Contains(Check().Problems, p => p.File == "article moe" && p.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nee, moe zijn zegt weinig.", "Rond 2012 was dit anders.")]
    [InlineData("Nee, moe zijn zegt weinig.", "Zo ging het vroeger (nu niet meer).")]
    public void A_historical_article_says_in_its_first_sentence_that_it_was_then(string old, string with)
    {
        _content.Replace(Article, "status: actueel", "status: historisch");
        _content.Write(Article, _content.Read(Article).Replace(old, with, StringComparison.Ordinal));

        Assert.Empty(Check().Problems);
    }

    [Theory]
    [InlineData("Bel 112 van 9.00 tot 17.00 uur. Dat is art. 273f Sr. Klaar.")]
    [InlineData("Mag dat? Ja (\"altijd.\") Bel o.a. de GGD.")]
    public void Three_sentences_are_three_whatever_dots_are_in_them(string answer)
    {
        _content.Replace(Article, "Nee, moe zijn zegt weinig. Bel {bel:hulp}.", answer);

        Assert.Empty(Check().Problems);
    }

    [Fact]
    public void An_id_that_is_the_address_of_another_page_is_reported()
    {
        _content.Delete(Article);
        _content.Delete(Phrasings);
        _content.Write("artikelen/uitleg/begrippen.md", SmallContent.Original(Article).Replace("id: moe", "id: begrippen", StringComparison.Ordinal));
        _content.Write("artikelen/uitleg/begrippen.vragen", SmallContent.Original(Phrasings));

        Assert.Equal(new ContentProblem("article begrippen", "has an id that is the address of another page"), Assert.Single(Check().Problems));
    }

    [Fact]
    public void A_theme_that_does_not_exist_is_reported()
    {
        _content.Replace("artikelen/bronnen.yml", "id: uitleg", "id: anders");

        Assert.Equal(new ContentProblem("article moe", "is of the theme 'uitleg', which does not exist"), Assert.Single(Check().Problems));
    }

    [Fact]
    public void An_expired_article_is_a_warning_and_no_problem()
    {
        _content.Replace(Article, "2027-05-21", "2026-11-30");

        var report = Check();

        Assert.Empty(report.Problems);
        Assert.Equal(new ContentProblem("article moe", "expired on 2026-11-30"), Assert.Single(report.Warnings));
    }

    [Fact]
    public void An_old_number_is_no_contact_to_call()
    {
        _content.Replace("contacten/landelijk/hulp.yml", "0800-2000", "0900-567 56 78");

        Assert.Contains(new ContentProblem("contact hulp", "has the old number 0900-567 56 78"), Check().Problems);
    }

    [Theory]
    [InlineData("artikelen/vraagsets.csv", "KM122", "BN002", "question BN002", "has no article")]
    [InlineData("artikelen/vraagsets.csv", "KM122", "BN002", "question KM122", "is in none of the question sets")]
    [InlineData(Article, "[BN001]", "[BN001, BN009]", "question BN009", "is in none of the question sets")]
    [InlineData(Article, "[BN001]", "[BN001, KM122]", "question KM122", "was said to have no answer, and has one: moe")]
    [InlineData(Phrasings, "moe op dag 40", "", Phrasings, "has 39 ways to ask; at least 40")]
    [InlineData(Phrasings, "moe op dag 40", "MOE op dag 1", Phrasings + " line 1", "'moe op dag 1' also stands in " + Phrasings + " line 40")]
    [InlineData("woorden/begrippenlijst.yml", "ook: [Veilig Thuis]", "ook: [vt, hulp], uitleg: Hulp., bron: B}\n  - {begrip: Hulp", "term hulp", "is explained twice")]
    public void The_check_reports_around_an_article(string file, string old, string with, string where, string expected)
    {
        _content.Replace(file, old, with);

        Assert.Contains(new ContentProblem(where, expected), Check().Problems);
    }

    [Fact]
    public void A_question_with_two_articles_is_reported_with_both()
    {
        _content.Write("artikelen/uitleg/moe-twee.md", SmallContent.Original(Article).Replace("id: moe", "id: moe-twee", StringComparison.Ordinal));

        var report = Check();

        Assert.Contains(new ContentProblem("question BN001", "has more than one article: moe, moe-twee"), report.Problems);
        Assert.Equal(["BN001"], report.Coverage.AnsweredTwice);
        Assert.Equal(0, report.Coverage.Answered);
    }

    [Fact]
    public void Phrasings_without_an_article_are_reported()
    {
        _content.Write("artikelen/uitleg/weg.vragen", "waar is het gebleven");

        Assert.Equal(new ContentProblem("artikelen/uitleg/weg.vragen", "there is no article beside it"), Assert.Single(Check().Problems));
    }

    [Fact]
    public void A_card_answers_no_question_and_needs_no_phrasings()
    {
        _content.Write(
            "artikelen/uitleg/kaart.md",
            SmallContent.Original(Article).Replace("id: moe", "id: kaart\nvorm: kaart", StringComparison.Ordinal).Replace("[BN001]", "[]", StringComparison.Ordinal));

        Assert.Empty(Check().Problems);
    }

    [Fact]
    public void Each_section_of_a_source_names_its_articles()
    {
        _content.Replace(Article, "sectie: \"1\"", "sectie: \"1; 2.3\"");

        var sources = Check().Coverage.Sources;

        Assert.Equal(["boek 1", "boek 2.3"], sources.Select(use => $"{use.Document} {use.Section}"));
        Assert.All(sources, use => Assert.Equal(["moe"], use.Articles));
    }

    [Fact]
    public void The_phrasings_stand_beside_their_article_with_their_line()
    {
        var file = Assert.Single(_content.CheckFiles.Phrasings);

        Assert.Equal("moe", file.Article);
        Assert.Equal(new Phrasing(40, "moe op dag 40"), file.Phrasings[^1]);
    }

    [Theory]
    [InlineData("artikelen/vraagsets.csv", "KM122,welke", "BN001,welke", "line 3: 'BN001' stands here twice")]
    [InlineData("artikelen/zonder-antwoord.txt", "KM122 Staat niet in Boek 1.", "KM122", "line 2: a row must have an id and a reason")]
    public void A_list_of_questions_that_is_malformed_is_refused(string file, string old, string with, string expected)
    {
        _content.Replace(file, old, with);

        var refused = Assert.Throws<ContentProblems>(() => _content.CheckFiles);

        Assert.Equal(new ContentProblem(file, expected), Assert.Single(refused.Problems));
    }

    public void Dispose() => _content.Dispose();

    private ContentReport Check()
    {
        var knowledge = _content.Load();
        return ContentCheck.Run(knowledge, _content.CheckFiles, RealContent.Everything(knowledge), Today);
    }
}
