namespace PartnerBot.Knowledge.Places;

/// <summary>A name with its province or gemeente behind it: "Bergen (NH)", "Hengelo, Gelderland", "Hoofddorp (gemeente Haarlemmermeer)".</summary>
internal sealed class QualifiedNames(PlaceNames names)
{
    public IReadOnlyList<Place> Find(List<string> words)
    {
        for (var split = words.Count - 1; split > 0; split--)
        {
            var named = names.Find(PlaceKey.Join(words, 0, split));
            if (named.Count == 0)
            {
                continue;
            }

            var inside = Inside(words, PlacePrefixes.MeansGemeente(words[split]) ? split + 1 : split);
            var fitting = named.Where(inside).ToList();
            if (fitting.Count > 0)
            {
                return fitting;
            }
        }

        return [];
    }

    private Func<Place, bool> Inside(List<string> words, int start)
    {
        var key = PlaceKey.Join(words, start, words.Count);
        var province = Provinces.Of(key);
        var gemeenten = names.Find(key).Where(place => place.IsGemeente).Select(place => place.Gemeente).ToList();
        return place => place.Gemeente.Province == province || gemeenten.Contains(place.Gemeente);
    }
}
