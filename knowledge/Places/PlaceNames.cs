using System.Runtime.InteropServices;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Knowledge.Places;

/// <summary>Every name of a place by its key. Names with the same key hang together in the order they came in.</summary>
internal sealed class PlaceNames(IReadOnlyList<Gemeente> gemeenten)
{
    private const int ShortestMisspelt = 5;
    private const int Longest = 40;

    private readonly Dictionary<string, int> _last = new(4_400, StringComparer.Ordinal);
    private readonly List<Name> _names = new(4_400);

    /// <param name="Gemeente">Index in the list of gemeenten, or -1 for a name too wide to have them.</param>
    /// <param name="Woonplaats">Number of the WP code, or 0.</param>
    /// <param name="Previous">The name before this one with the same key, or -1.</param>
    private readonly record struct Name(string Text, int Gemeente, int Woonplaats, int Inhabitants, NameKind Kind, bool OrdinaryWord, int Previous);

    public void Add(string text, int gemeente, NameKind kind, bool ordinaryWord, int woonplaats = 0, int inhabitants = 0) =>
        AddUnder(PlaceKey.Of(text), text, gemeente, kind, ordinaryWord, woonplaats, inhabitants);

    /// <summary>The places a key can mean: one for each gemeente, the gemeente itself before a place in it, the largest first.</summary>
    public IReadOnlyList<Place> Find(string key)
    {
        if (!_last.TryGetValue(key, out var index))
        {
            return [];
        }

        return [.. Chain(index)
            .Where(name => name.Gemeente >= 0)
            .GroupBy(name => name.Gemeente)
            .Select(same => (Name: same.MinBy(name => name.Kind), Inhabitants: same.Max(name => name.Inhabitants)))
            .OrderBy(found => found.Name.Kind)
            .ThenByDescending(found => found.Inhabitants)
            .Select(found => ToPlace(found.Name))];
    }

    /// <param name="woonplaats">The number in its WP code.</param>
    public Place? ByWoonplaats(int woonplaats) =>
        _names.FirstOrDefault(name => name.Woonplaats == woonplaats) is { Woonplaats: > 0 } name ? ToPlace(name) : null;

    /// <summary>A name that is known, but stands for no gemeenten one could choose from; null otherwise.</summary>
    public string? WideName(string key) =>
        _last.TryGetValue(key, out var index) && Chain(index).All(name => name.Gemeente < 0) ? _names[index].Text : null;

    public bool Knows(string key) => _last.ContainsKey(key);

    /// <summary>True when the key is also a word that means something else, so that it proves nothing inside a sentence.</summary>
    public bool IsOrdinaryWord(string key) => _last.TryGetValue(key, out var index) && Chain(index).Any(name => name.OrdinaryWord);

    /// <summary>The places whose name differs by one typing error. Short names are left alone: too much looks like them.</summary>
    public IReadOnlyList<Place> FindNear(string key) =>
        key.Length is < ShortestMisspelt or > Longest
            ? []
            : [.. _last.Keys
                .Where(known => known.Length >= ShortestMisspelt && TypingError.IsOne(known, key))
                .SelectMany(Find)
                .DistinctBy(place => place.Gemeente.Code)];

    private void AddUnder(string key, string text, int gemeente, NameKind kind, bool ordinaryWord, int woonplaats, int inhabitants)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var known);
        _names.Add(new Name(text, gemeente, woonplaats, inhabitants, kind, ordinaryWord, known ? last : -1));
        last = _names.Count - 1;
    }

    private IEnumerable<Name> Chain(int index)
    {
        for (var i = index; i >= 0; i = _names[i].Previous)
        {
            yield return _names[i];
        }
    }

    private Place ToPlace(Name name)
    {
        var gemeente = gemeenten[name.Gemeente];
        return name.Kind switch
        {
            NameKind.Gemeente => new Place(gemeente.Code, gemeente.Name, gemeente, IsGemeente: true),
            NameKind.OtherSpelling => new Place(gemeente.Code, gemeente.Name, gemeente, IsGemeente: true),
            NameKind.Woonplaats => new Place($"WP{name.Woonplaats:D4}", name.Text, gemeente, IsGemeente: false),
            _ => new Place(gemeente.Code, name.Text, gemeente, IsGemeente: false),
        };
    }
}

/// <summary>What kind of name it is; the order in which one is preferred when a gemeente has the name twice.</summary>
internal enum NameKind
{
    Gemeente,
    Woonplaats,
    OtherSpelling,
    OtherName,
}
