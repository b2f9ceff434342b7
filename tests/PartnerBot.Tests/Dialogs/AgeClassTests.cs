using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

public sealed class AgeClassTests
{
    [Theory]
    [InlineData("0", "0-11")]
    [InlineData("11", "0-11")]
    [InlineData("12", "12-15")]
    [InlineData("15", "12-15")]
    [InlineData("~15", "12-15")]
    [InlineData("16", "16-17")]
    [InlineData("17", "16-17")]
    [InlineData("18", "18-23")]
    [InlineData("23", "18-23")]
    [InlineData("24", "24+")]
    [InlineData("110", "24+")]
    [InlineData("13-14", "12-15")]
    [InlineData("15-16", "minderjarig")]
    [InlineData("20-29", "meerderjarig")]
    [InlineData("17-18", "onbekend")]
    [InlineData("minderjarig", "minderjarig")]
    [InlineData("meerderjarig", "meerderjarig")]
    [InlineData(Question.Unknown, "onbekend")]
    [InlineData("", "onbekend")]
    [InlineData("1-2-3", "onbekend")]
    public void An_age_has_a_class(string value, string expected) => Assert.Equal(expected, AgeClass.Of(value));
}
