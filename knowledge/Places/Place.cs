namespace PartnerBot.Knowledge.Places;

/// <summary>A gemeente as CBS names it in 2026.</summary>
/// <param name="Code">CBS code, for example <c>GM0599</c>.</param>
public sealed record Gemeente(string Code, string Name, string Province, string VeiligThuis, string PolitieEenheid);

/// <summary>What someone called a place, and the gemeente it lies in.</summary>
/// <param name="Code">Code of the gemeente, or of the woonplaats (<c>WP2204</c>) when that is what was named.</param>
/// <param name="Name">The name it was found by, as we write it.</param>
/// <param name="IsGemeente">True when the name stands for the whole gemeente.</param>
public sealed record Place(string Code, string Name, Gemeente Gemeente, bool IsGemeente);

/// <summary>A name of a place between other words.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="IsSmall">True for a town or village inside a gemeente with another name; false for a gemeente, a nickname or a region.</param>
public readonly record struct NamedPlace(int Words, bool IsSmall);

/// <summary>What a typed place can mean.</summary>
public abstract record PlaceMatch;

public sealed record OnePlace(Place Place) : PlaceMatch;

/// <summary>Two to five places, each in another gemeente, the likeliest first.</summary>
public sealed record SeveralPlaces(IReadOnlyList<Place> Places) : PlaceMatch;

/// <summary>A province or region with more gemeenten than one can choose from.</summary>
public sealed record WidePlace(string Name) : PlaceMatch;

/// <summary>Not a place in the Netherlands that we know.</summary>
public sealed record NoPlace : PlaceMatch
{
    public static NoPlace Instance { get; } = new();
}
