namespace PartnerBot.Dialogs.Flows;

/// <summary>Ids of the questions that flows ask by name; their words are in <c>content/vragen</c>.</summary>
public static class Q
{
    public const string AcuutGevaar = "acuut-gevaar";
    public const string Gemeente = "gemeente";
    public const string Leeftijd = "leeftijd";
    public const string Sinds = "sinds";
    public const string Feiten = "feiten";
    public const string AlGedaan = "al-gedaan";
    public const string Vraag = "vraag";
    public const string MagBellen = "mag-bellen";
    public const string Telefoon = "telefoon";
    public const string Akkoord = "akkoord";
}
