using System.Runtime.CompilerServices;
using PartnerBot.Knowledge.Language;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

/// <summary>Against a sample of the vocabulary that was published with the algorithm: <c>snowball/README.md</c>.</summary>
public sealed class StemmerTests
{
    [Fact]
    public void Every_word_of_the_published_sample_gets_the_published_stem()
    {
        var pairs = Sample();

        Assert.True(pairs.Count > 4_500, $"the sample has only {pairs.Count} words");
        Assert.Empty(pairs.Where(pair => Stemmer.Stem(pair.Word) != pair.Stem).Select(pair => $"{pair.Word}: {Stemmer.Stem(pair.Word)}, not {pair.Stem}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("yy")]
    public void A_word_too_short_for_an_ending_is_its_own_stem(string word) => Assert.Equal(word, Stemmer.Stem(word));

    [Fact]
    public void A_word_longer_than_any_word_is_cut_off() =>
        Assert.Equal(Stemmer.Longest, Stemmer.Stem(new string('x', 10 * Stemmer.Longest)).Length);

    private static List<(string Word, string Stem)> Sample([CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "snowball", "nederlands.txt")).Select(line => line.Split(' ')).Select(cells => (cells[0], cells[1]))];
}
