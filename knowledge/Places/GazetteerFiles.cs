using System.Globalization;

namespace PartnerBot.Knowledge.Places;

/// <summary>Reads the files in <c>gebieden/</c>: <c>;</c> between columns, one header line, no quoting.</summary>
internal sealed class GazetteerFiles(string directory)
{
    private readonly Dictionary<string, int> _indexOf = new(400, StringComparer.Ordinal);

    /// <summary>Kinds of alias that are only another way to write a gemeente; the other kinds name something inside one.</summary>
    private static readonly string[] OtherSpellings = ["afkorting", "bijnaam", "buitenlands", "netnummer", "spelvariant", "streektaal"];

    public (IReadOnlyList<Gemeente> Gemeenten, PlaceNames Names, Postcodes Postcodes, HashSet<string> Abroad) Read()
    {
        var gemeenten = new List<Gemeente>(350);
        var names = new PlaceNames(gemeenten);
        ReadGemeenten(gemeenten, names);
        ReadWoonplaatsen(names);
        ReadAliases(gemeenten, names);
        return (gemeenten, names, ReadPostcodes(), [.. Lines("buitenland.txt").Select(PlaceKey.Of)]);
    }

    private void ReadGemeenten(List<Gemeente> gemeenten, PlaceNames names)
    {
        foreach (var row in Rows("gemeenten.csv"))
        {
            var index = gemeenten.Count;
            _indexOf.Add(row[0], index);
            gemeenten.Add(new Gemeente(row[0], row[1], string.Intern(row[2]), string.Intern(row[3]), string.Intern(row[4])));
            names.Add(row[1], index, NameKind.Gemeente, IsYes(row[5]));
            if (row[1].IndexOf(" (", StringComparison.Ordinal) is > 0 and var suffix)
            {
                names.Add(row[1][..suffix], index, NameKind.Gemeente, IsYes(row[5]));
            }
        }
    }

    private void ReadWoonplaatsen(PlaceNames names)
    {
        foreach (var row in Rows("woonplaatsen.csv"))
        {
            names.Add(
                row[1], _indexOf[row[2]], NameKind.Woonplaats, IsYes(row[4]),
                woonplaats: int.Parse(row[0].AsSpan(2), CultureInfo.InvariantCulture),
                inhabitants: int.Parse(row[3], CultureInfo.InvariantCulture));
        }
    }

    private void ReadAliases(List<Gemeente> gemeenten, PlaceNames names)
    {
        foreach (var row in Rows("aliassen.csv"))
        {
            if (row[2].Length == 0)
            {
                names.Add(row[0], -1, NameKind.OtherName, IsYes(row[3]));
                continue;
            }

            foreach (var code in row[2].Split('|'))
            {
                var index = _indexOf[code];
                names.Add(row[0], index, KindOf(row[1], row[0], gemeenten[index]), IsYes(row[3]));
            }
        }
    }

    /// <summary>"Bergen NH" is only a way to write Bergen; "Den Haag" is a name of its own, to be read back beside the official one.</summary>
    private static NameKind KindOf(string soort, string alias, Gemeente gemeente)
    {
        var isSpelling = OtherSpellings.Contains(soort)
            || (soort == "roepnaam" && alias.StartsWith(gemeente.Name.Split(" (")[0], StringComparison.Ordinal));
        return isSpelling ? NameKind.OtherSpelling : NameKind.OtherName;
    }

    private Postcodes ReadPostcodes()
    {
        var postcodes = new Postcodes();
        foreach (var row in Rows("postcode4.csv"))
        {
            postcodes.Add(int.Parse(row[0], CultureInfo.InvariantCulture), [.. row[1].Split('|').Select(code => _indexOf[code])]);
        }

        return postcodes;
    }

    private IEnumerable<string[]> Rows(string file) => Lines(file).Skip(1).Select(line => line.Split(';'));

    private IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(directory, file)).Where(line => line.Length > 0);

    private static bool IsYes(string cell) => cell == "ja";
}
