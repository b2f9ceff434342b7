using PartnerBot.Dialogs.Meldingen;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

public sealed class MeldingNumberTests
{
    private const string Signs = "34679ACDEFGHJKMNPRTUWXY";
    private static readonly string[] Some = [.. Enumerable.Range(0, 200).Select(i => MeldingNumber.From(0x9E3779B97F4A7C15UL * (ulong)(i + 1)))];

    [Fact]
    public void Holds_no_signs_that_look_alike() =>
        Assert.All(Some, number => Assert.Matches($"^[{Signs}]{{4}}-[{Signs}]{{4}}$", number));

    [Fact]
    public void Is_read_back_however_it_was_typed() =>
        Assert.All(Some, number => Assert.Equal(number, MeldingNumber.Parse($" {number.ToLowerInvariant().Replace('-', ' ')} ")));

    [Fact]
    public void One_wrong_sign_is_always_noticed() =>
        Assert.All(Some, number =>
        {
            foreach (var place in Enumerable.Range(0, number.Length).Where(place => number[place] != '-'))
            {
                foreach (var wrong in Signs.Where(sign => sign != number[place]))
                {
                    Assert.Null(MeldingNumber.Parse($"{number[..place]}{wrong}{number[(place + 1)..]}"));
                }
            }
        });

    [Fact]
    public void Two_signs_that_changed_places_are_always_noticed() =>
        Assert.All(Some, number =>
        {
            var signs = number.Replace("-", "", StringComparison.Ordinal);
            for (var i = 0; i < signs.Length; i++)
            {
                for (var j = i + 1; j < signs.Length; j++)
                {
                    var swapped = signs.ToCharArray();
                    (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                    Assert.True(signs[i] == signs[j] || MeldingNumber.Parse(new string(swapped)) is null);
                }
            }
        });

    [Fact]
    public void Different_draws_give_different_numbers() => Assert.Equal(Some.Length, Some.Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("K7M4")]
    [InlineData("K7M4-PX3R-K7M4")]
    [InlineData("O0I1-L2Z5")]
    public void What_is_no_number_is_refused(string typed) => Assert.Null(MeldingNumber.Parse(typed));
}
