using PartnerBot.Knowledge.Language;
using PartnerBot.Knowledge.Places;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class GazetteerTests
{
    private static readonly string Directory = Path.Combine(AppContext.BaseDirectory, "content", "gebieden");

    private static readonly Gazetteer Places = Gazetteer.Load(Directory);

    [Fact]
    public void All_342_gemeenten_are_there_with_their_regions()
    {
        Assert.Equal(342, Places.Gemeenten.Count);
        Assert.Equal(342, Places.Gemeenten.Select(gemeente => gemeente.Code).Distinct().Count());
        Assert.Equal(12, Places.Gemeenten.Select(gemeente => gemeente.Province).Distinct().Count());
        Assert.Equal(25, Places.Gemeenten.Select(gemeente => gemeente.VeiligThuis).Distinct().Count());
        Assert.Equal(10, Places.Gemeenten.Select(gemeente => gemeente.PolitieEenheid).Distinct().Count());
    }

    [Fact]
    public void Every_gemeente_finds_itself_by_its_code() =>
        Assert.All(Places.Gemeenten, gemeente => Assert.Equal(gemeente, Assert.IsType<OnePlace>(Places.Find(gemeente.Code)).Place.Gemeente));

    [Fact]
    public void Every_gemeente_finds_itself_by_its_name_or_is_among_those_to_choose_from() =>
        Assert.All(Places.Gemeenten, gemeente => Assert.All(WaysToType(gemeente.Name), typed => Assert.Contains(gemeente, Gemeenten(Places.Find(typed)))));

    [Fact]
    public void Every_gemeente_but_the_two_called_Bergen_finds_itself_behind_the_word_gemeente() =>
        Assert.All(
            Places.Gemeenten.Where(gemeente => !gemeente.Name.StartsWith("Bergen (", StringComparison.Ordinal)),
            gemeente => Assert.Equal([gemeente], Gemeenten(Places.Find("gemeente " + gemeente.Name))));

    [Fact]
    public void Every_woonplaats_finds_its_gemeente_alone_unless_another_place_has_the_name()
    {
        var named = Woonplaatsen().Select(place => (place.Name, place.Gemeente, Key: KeyOf(place.Name)))
            .Concat(Places.Gemeenten.Select(gemeente => (gemeente.Name.Split(" (")[0], gemeente.Code, KeyOf(gemeente.Name.Split(" (")[0]))))
            .Concat(OtherNames().Select(alias => (alias.Name, alias.Gemeente, KeyOf(alias.Name))))
            .ToLookup(place => place.Item3);

        Assert.All(Woonplaatsen(), place =>
        {
            var isAmbiguous = named[KeyOf(place.Name)].Select(other => other.Item2).Distinct().Count() > 1;
            foreach (var typed in WaysToType(place.Name))
            {
                var match = Places.Find(typed);
                Assert.Contains(place.Gemeente, Gemeenten(match).Select(gemeente => gemeente.Code));
                Assert.True(isAmbiguous == match is SeveralPlaces, $"{typed}: {match}");
            }
        });
    }

    [Fact]
    public void Every_woonplaats_code_finds_that_place() =>
        Assert.All(Woonplaatsen(), place => Assert.Equal(place.Name, Assert.IsType<OnePlace>(Places.Find(place.Code)).Place.Name));

    [Fact]
    public void Every_other_name_finds_the_gemeenten_it_stands_for() =>
        Assert.All(
            OtherNames().GroupBy(alias => alias.Name).Where(alias => alias.Count() <= 5),
            alias => Assert.Subset(Gemeenten(Places.Find(alias.Key)).Select(gemeente => gemeente.Code).ToHashSet(), alias.Select(a => a.Gemeente).ToHashSet()));

    [Fact]
    public void A_swapped_pair_of_letters_still_finds_every_long_name_no_other_name_is_as_near()
    {
        var missed = Places.Gemeenten.Where(gemeente => gemeente.Name.Length >= 8).Where(gemeente =>
        {
            var typed = gemeente.Name[..3] + gemeente.Name[4] + gemeente.Name[3] + gemeente.Name[5..];
            return !Gemeenten(Places.Find(typed)).Contains(gemeente);
        });
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'")]
    [InlineData("GM")]
    [InlineData("GM9999")]
    [InlineData("WP9999")]
    [InlineData("123456789")]
    [InlineData("Kalverstraat")]
    public void What_is_no_place_finds_nothing(string typed) => Assert.IsType<NoPlace>(Places.Find(typed));

    private static IEnumerable<Gemeente> Gemeenten(PlaceMatch match) => match switch
    {
        OnePlace one => [one.Place.Gemeente],
        SeveralPlaces several => several.Places.Select(place => place.Gemeente),
        _ => [],
    };

    private static string KeyOf(string name) => string.Concat(Plain.Of(name).Where(char.IsLetterOrDigit));

    private static string[] WaysToType(string name) => [name, Plain.Of(name), name.ToUpperInvariant(), " " + name + ".", name.Replace('-', ' ')];

    private static IEnumerable<(string Code, string Name, string Gemeente)> Woonplaatsen() =>
        Rows("woonplaatsen.csv").Select(cells => (cells[0], cells[1], cells[2]));

    private static IEnumerable<(string Name, string Gemeente)> OtherNames() =>
        Rows("aliassen.csv").Where(cells => cells[2].Length > 0).SelectMany(cells => cells[2].Split('|').Select(code => (cells[0], code)));

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Directory, file)).Skip(1).Select(line => line.Split(';'));
}
