using System.Text.RegularExpressions;
using PartnerBot.Bot.Kennis;
using PartnerBot.Knowledge.Content;
using Xunit;
using static PartnerBot.Tests.Bot.Kennis.SomeLibrary;

namespace PartnerBot.Tests.Bot.Kennis;

public sealed partial class ArticleTextTests
{
    [Fact]
    public void The_first_time_a_term_stands_there_it_is_explained()
    {
        var html = Html("Bel de AVIM.\n\nDe AVIM belt u terug.", Term("AVIM"));

        Assert.Single(Buttons().Matches(html));
        Assert.Contains("<button type=\"button\" popovertarget=\"begrip-avim\" aria-describedby=\"uitleg-avim\">AVIM</button>", html, StringComparison.Ordinal);
        Assert.Contains("<span id=\"uitleg-avim\">Uitleg van AVIM.</span> <a href=\"/kennis/begrippen#avim\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lees [de AVIM](https://www.example.nl).")]
    [InlineData("## De AVIM")]
    [InlineData("Lees [**de AVIM** hier](https://www.example.nl).")]
    [InlineData("Typ `AVIM` over.")]
    public void No_term_is_explained_in_a_link_a_heading_or_code(string markdown) => Assert.Empty(Buttons().Matches(Html(markdown, Term("AVIM"))));

    [Theory]
    [InlineData("- De AVIM (politie)")]
    [InlineData("**De AVIM** belt.")]
    [InlineData("| Wie | Wat |\n|---|---|\n| AVIM | belt |")]
    public void A_term_is_explained_in_a_list_a_table_and_strong_words(string markdown) => Assert.Single(Buttons().Matches(Html(markdown, Term("AVIM"))));

    [Fact]
    public void Brackets_and_commas_stay_with_their_term()
    {
        var html = Html("De politie (AVIM), of een ander.", Term("AVIM"));

        Assert.Contains("De politie <span class=\"begrip\">(<button", html, StringComparison.Ordinal);
        Assert.Contains("</span>),</span> of een ander.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_writes_is_never_markup()
    {
        var html = Html("<script>alert(1)</script> De A<b>VIM is hier, [klik](javascript:alert(1)) ![foto](https://www.example.nl/x.png)", new GlossaryTerm("hier", [], "<i>nu</i>", "bron"));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;nu&lt;/i&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_is_filled_in_and_can_be_called() =>
        Assert.Contains("Bel Veilig Thuis <a href=\"tel:08002000\">0800-2000</a>.", Html("Bel {bel:veilig-thuis}."), StringComparison.Ordinal);

    [Fact]
    public void A_table_is_a_table() => Assert.Contains("<th>Wie</th>", Html("| Wie |\n|---|\n| U |"), StringComparison.Ordinal);

    [Fact]
    public void Every_real_article_explains_a_term_at_most_once()
    {
        var text = new ArticleText(TheHouse.Knowledge, new TermFinder(TheHouse.Knowledge.Glossary));

        Assert.All(TheHouse.Knowledge.Articles.Values, article =>
        {
            var explained = Buttons().Matches(text.Whole(article).Value).Select(match => match.Groups["id"].Value).ToList();
            Assert.Equal(explained.Distinct(), explained);
        });
    }

    private static string Html(string markdown, params GlossaryTerm[] terms)
    {
        var article = ArticleWith(markdown);
        return new ArticleText(With([article], terms), new TermFinder(terms)).Whole(article).Value;
    }

    [GeneratedRegex("popovertarget=\"(?<id>[^\"]+)\"", RegexOptions.None, 1_000)]
    private static partial Regex Buttons();
}
