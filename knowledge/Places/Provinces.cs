using System.Collections.Frozen;

namespace PartnerBot.Knowledge.Places;

/// <summary>The twelve provinces and how people shorten them behind a place name ("Bergen NH").</summary>
internal static class Provinces
{
    private static readonly (string Name, string[] Keys)[] Table =
    [
        ("Groningen", ["groningen", "gn", "gr"]),
        ("Fryslân", ["fryslan", "friesland", "fr", "frl"]),
        ("Drenthe", ["drenthe", "dr"]),
        ("Overijssel", ["overijssel", "ov", "o"]),
        ("Flevoland", ["flevoland", "fl"]),
        ("Gelderland", ["gelderland", "gld", "ge"]),
        ("Utrecht", ["utrecht", "ut", "u"]),
        ("Noord-Holland", ["noordholland", "nh"]),
        ("Zuid-Holland", ["zuidholland", "zh"]),
        ("Zeeland", ["zeeland", "zld", "ze"]),
        ("Noord-Brabant", ["noordbrabant", "brabant", "nb"]),
        ("Limburg", ["limburg", "lb", "l"]),
    ];

    private static readonly FrozenDictionary<string, string> ByKey =
        Table.SelectMany(row => row.Keys.Select(key => KeyValuePair.Create(key, row.Name))).ToFrozenDictionary();

    /// <summary>The province a key stands for, or null.</summary>
    public static string? Of(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>The same, but only for a province written in full.</summary>
    public static string? InFull(string key) => key.Length > 5 ? Of(key) : null;
}
