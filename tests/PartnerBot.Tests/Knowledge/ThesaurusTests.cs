using PartnerBot.Knowledge.Language;
using PartnerBot.Knowledge.Search;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Words = new(
    [
        "# woorden voor de proef",
        "",
        "docent: juf, mentor, leraar*",
        "hoe-lang: hoe lang, duur",
        "lengte: lang",
        "prijs: duur",
    ]);

    [Theory]
    [InlineData("de juf belt", "docent=juf")]
    [InlineData("twee mentoren", "docent=mentoren")]
    [InlineData("alle leraarskamers", "docent=leraarskamers")]
    [InlineData("hoe lang nog", "hoe-lang=hoe lang")]
    [InlineData("zo lang nog", "lengte=lang")]
    [InlineData("wat een duur", "hoe-lang=duur prijs=duur")]
    [InlineData("niets hiervan", "")]
    [InlineData("", "")]
    public void Words_and_phrases_stand_for_their_concepts_the_longest_first(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words.Find(QuestionFeatures.Words(text)).Select(found => $"{found.Concept}={found.Said}")));

    [Theory]
    [InlineData("geen dubbele punt")]
    [InlineData(": zonder begrip")]
    [InlineData("te-lang: een twee drie vier vijf")]
    public void A_line_that_is_built_otherwise_is_refused(string line) => Assert.Throws<FormatException>(() => new Thesaurus([line]));
}
