using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class ReadingLevelTests
{
    [Theory]
    [InlineData("bel", 1)]
    [InlineData("veilig", 2)]
    [InlineData("gemeente", 3)]
    [InlineData("nooit", 1)]
    [InlineData("leeuw", 1)]
    [InlineData("kleuren", 2)]
    [InlineData("cliënt", 2)]
    [InlineData("ketenregisseur", 5)]
    [InlineData("ijs", 1)]
    [InlineData("pst", 1)]
    public void Syllables_are_counted_by_the_spelling(string word, int expected) => Assert.Equal(expected, ReadingLevel.Syllables(word));

    [Fact]
    public void The_formula_is_that_of_douma()
    {
        // Two sentences, six words, eight syllables.
        var score = ReadingLevel.Of("Bel nu 112 veilig. Blijf daar lopen.");

        Assert.Equal(206.835 - (0.93 * 6 / 2) - (77.0 * 8 / 6), score!.Value, precision: 6);
    }

    [Fact]
    public void Short_words_read_more_easily_than_long_ones()
    {
        var easy = ReadingLevel.Of("Bel ons op. Wij zijn er.");
        var hard = ReadingLevel.Of("Verantwoordelijkheden behoeven geformaliseerde vastlegging.");

        Assert.True(easy > hard);
    }

    [Fact]
    public void A_text_without_words_has_no_level() => Assert.Null(ReadingLevel.Of("112"));
}
