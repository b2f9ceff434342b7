namespace PartnerBot.Knowledge.Places;

/// <summary>What people put before a place name: "in Zwolle", "ergens in de buurt van Zwolle", "gemeente Zwolle".</summary>
internal static class PlacePrefixes
{
    private static readonly HashSet<string> Leading =
    [
        "aan", "bij", "buiten", "buurt", "dat", "de", "denk", "dichtbij", "dorp", "ergens", "gebeurde", "gem", "gemeente", "het", "hij", "ik", "in",
        "is", "komt", "meestal", "nabij", "net", "omgeving", "ongeveer", "op", "plaats", "regio", "richting", "rond", "rondom", "stad", "te", "uit",
        "van", "vanuit", "vlak", "vlakbij", "volgens", "mij", "vooral", "was", "wonen", "woont", "ze", "zij",
    ];

    public static bool Contains(string word) => Leading.Contains(word);

    /// <summary>The word that says the gemeente is meant, not the place of that name.</summary>
    public static bool MeansGemeente(string word) => word is "gemeente" or "gem";
}
