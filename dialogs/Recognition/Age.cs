namespace PartnerBot.Dialogs.Recognition;

/// <summary>An age as someone knows it.</summary>
/// <param name="From">In whole years.</param>
/// <param name="To">In whole years, the same as <paramref name="From"/> when one age was said.</param>
public sealed record Age(int From, int To, AgeKind Kind)
{
    public const string Minor = "minderjarig";
    public const string Adult = "meerderjarig";
    public const int Highest = 110;

    public static Age Exactly(int years) => new(years, years, AgeKind.Exact);

    public static Age Between(int from, int to) => new(from, to, from == to ? AgeKind.Exact : AgeKind.Range);

    /// <summary>As it is kept: <c>15</c>, <c>15-16</c>, <c>~15</c>, <c>minderjarig</c> or <c>meerderjarig</c>.</summary>
    public string Value => Kind switch
    {
        AgeKind.Minor => Minor,
        AgeKind.Adult => Adult,
        AgeKind.About => $"~{From}",
        AgeKind.Range => $"{From}-{To}",
        _ => $"{From}",
    };

    /// <summary>In words that are read back as the same age.</summary>
    public string Shown(Wording wording) => Kind switch
    {
        AgeKind.Minor => wording.Of("leeftijd.minderjarig"),
        AgeKind.Adult => wording.Of("leeftijd.meerderjarig"),
        AgeKind.About => wording.Of("leeftijd.ongeveer", ("n", $"{From}")),
        AgeKind.Nearly => wording.Of("leeftijd.bijna", ("n", $"{From + 1}")),
        AgeKind.Range when To == From + 1 => wording.Of("leeftijd.of", ("n", $"{From}"), ("m", $"{To}")),
        AgeKind.Range => wording.Of("leeftijd.tot-en-met", ("n", $"{From}"), ("m", $"{To}")),
        _ => wording.Of("leeftijd.jaar", ("n", $"{From}")),
    };
}

public enum AgeKind
{
    Exact,

    /// <summary>A birthday away from the next year: "bijna 18" is 17.</summary>
    Nearly,
    About,
    Range,
    Minor,
    Adult,
}
