using PartnerBot.Knowledge.Search;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class KnownWordsTests
{
    private static readonly KnownWords Known = new(
        new Dictionary<string, int>
        {
            ["jeugd"] = 9, ["hulpverlener"] = 9, ["mensenhandel"] = 9, ["signaal"] = 9, ["gezin"] = 9, ["melding"] = 9, ["meldingen"] = 2,
            ["baken"] = 3, ["baker"] = 3, ["hond"] = 5, ["kat"] = 5,
        },
        WordFilter.Of(["meldinkje", "makelen", "baken"]));

    [Theory]
    [InlineData("jeugdhulpverlener", "jeugd", "hulpverlener")]
    [InlineData("mensenhandelsignaal", "mensenhandel", "signaal")]
    [InlineData("mensenhandelssignaal", "mensenhandel", "signaal")]
    [InlineData("gezinshulpverlener", "gezin", "hulpverlener")]
    [InlineData("hondenmelding", "hond", "melding")]
    public void A_compound_falls_into_two_known_words(string word, string first, string second) => Assert.Equal((first, second), Known.Split(word));

    [Theory]
    [InlineData("jeugdtrainer")]
    [InlineData("kattenmelding")]
    [InlineData("melding")]
    [InlineData("")]
    public void What_is_no_compound_of_two_longer_known_words_stays_whole(string word) => Assert.Null(Known.Split(word));

    [Theory]
    [InlineData("meldign")]
    [InlineData("emlding")]
    [InlineData("melsing")]
    [InlineData("melding5")]
    [InlineData("meldin")]
    [InlineData("mellding")]
    public void A_typing_error_leads_to_the_word_that_was_meant(string word) => Assert.Equal("melding", Known.Meant(word));

    [Fact]
    public void Of_two_words_as_near_the_easier_slip_is_meant() => Assert.Equal("baken", Known.Meant("bakem"));

    [Theory]
    [InlineData("meldinkje")]
    [InlineData("makelen")]
    public void A_word_of_good_Dutch_is_never_corrected(string word) => Assert.Null(Known.Meant(word));

    [Theory]
    [InlineData("")]
    [InlineData("hon")]
    [InlineData("2025")]
    [InlineData("xyzzyxyz")]
    [InlineData("mxldxng")]
    public void What_is_short_a_number_or_too_far_is_left_alone(string word) => Assert.Null(Known.Meant(word));

    [Fact]
    public void A_filter_never_forgets_a_word_and_rarely_invents_one()
    {
        var words = Enumerable.Range(0, 2_000).Select(i => $"woord{i}").ToList();
        var filter = WordFilter.Of(words);

        Assert.All(words, word => Assert.True(filter.MayContain(word)));
        Assert.InRange(Enumerable.Range(0, 2_000).Count(i => filter.MayContain($"ander{i}")), 0, 60);
    }
}
