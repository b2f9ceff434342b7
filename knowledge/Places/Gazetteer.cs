namespace PartnerBot.Knowledge.Places;

/// <summary>A gemeente as CBS names it in 2026.</summary>
/// <param name="Code">CBS code, for example <c>GM0599</c>.</param>
public sealed record Gemeente(string Code, string Name, string Province, string VeiligThuis, string PolitieEenheid);

/// <summary>What someone calls a place, to the gemeenten it can mean.</summary>
public sealed class Gazetteer(IReadOnlyList<Gemeente> gemeenten)
{
    /// <summary>All 342 gemeenten.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; } = gemeenten;
}
