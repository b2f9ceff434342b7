using PartnerBot.Bot.Kennis;
using Xunit;

namespace PartnerBot.Tests.Bot.Kennis;

public sealed class WordSearchTests
{
    private static readonly WordSearch Search = new(TheHouse.Knowledge);

    [Theory]
    [InlineData("weegvragen", "weegvragen-stap-vier")]
    [InlineData("Welke WEEGVRAGEN horen bij stap 4?", "weegvragen-stap-vier")]
    [InlineData("wat is bedenktijd", "bedenktijd")]
    [InlineData("sittard kleurc", "sittard-kleurcodes")]
    [InlineData("bankpás uitgeleend", "bankpas-uitgeleend")]
    public void Finds_by_words_accents_and_beginnings(string typed, string expected) => Assert.Contains(expected, Search.Find(typed, 5));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("xqzwv")]
    [InlineData("😀😀")]
    [InlineData("\ud83d")]
    [InlineData("de het een")]
    public void Stays_silent_when_nothing_fits(string typed) => Assert.Empty(Search.Find(typed, 5));

    [Fact]
    public void Gives_no_more_than_was_asked_and_each_once()
    {
        var found = Search.Find("slachtoffer politie melden opvang", 7);

        Assert.Equal(7, found.Count);
        Assert.Equal(found.Distinct(), found);
    }
}
