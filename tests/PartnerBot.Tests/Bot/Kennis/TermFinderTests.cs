using PartnerBot.Bot.Kennis;
using Xunit;
using static PartnerBot.Tests.Bot.Kennis.SomeLibrary;

namespace PartnerBot.Tests.Bot.Kennis;

public sealed class TermFinderTests
{
    private static readonly TermFinder Finder = new(
    [
        Term("OM", "Openbaar Ministerie"), Term("B8/3", "B9"), Term("Veiligheidshuis"), Term("Zorg- en Veiligheidshuis"), Term("stapelen"), Term("Wmo"),
    ]);

    [Theory]
    [InlineData("Het OM beslist.", "OM@4")]
    [InlineData("Kijk om u heen.", "")]
    [InlineData("Het Openbaar Ministerie (OM).", "OM@4", "OM@25")]
    [InlineData("het openbaar ministerie", "")]
    [InlineData("Stapelen helpt, want stapelen bewaart.", "stapelen@0", "stapelen@21")]
    [InlineData("Opstapelen of stapelende.", "")]
    [InlineData("Het Zorg- en Veiligheidshuis, of een Veiligheidshuis.", "Zorg- en Veiligheidshuis@4", "Veiligheidshuis@37")]
    [InlineData("Vroeger B9, nu B8/3.", "B8/3@8", "B8/3@15")]
    [InlineData("Een OM'er en het OM-beleid", "OM@4", "OM@17")]
    [InlineData("wmo", "Wmo@0")]
    [InlineData("", "")]
    [InlineData("😀 OM", "OM@3")]
    public void Finds_whole_words_the_longest_name_first(string text, params string[] expected) =>
        Assert.Equal(expected.Where(found => found.Length > 0), Finder.In(text).Select(found => $"{found.Term.Term}@{found.Start}"));

    [Theory]
    [InlineData("B8/3", "b8-3")]
    [InlineData("Coördinatie & zorg", "coordinatie-zorg")]
    [InlineData("AVIM", "avim")]
    public void The_anchor_of_a_term_is_a_plain_address(string term, string expected) => Assert.Equal(expected, TermFinder.AnchorOf(Term(term)));
}
