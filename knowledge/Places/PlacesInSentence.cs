namespace PartnerBot.Knowledge.Places;

/// <summary>Names of places between other words: "ze woont in Zwolle denk ik". Ordinary words that are also places do not count.</summary>
internal static class PlacesInSentence
{
    private const int MostWords = 6;
    private const int ShortestName = 3;

    /// <summary>One place for each gemeente that is named, in the order they are named; the longest name wins where names overlap.</summary>
    public static IReadOnlyList<Place> Find(List<string> words, PlaceNames names)
    {
        var found = new List<Place>();
        for (var start = 0; start < words.Count;)
        {
            var length = LongestAt(words, start, names);
            if (length > 0)
            {
                found.AddRange(names.Find(PlaceKey.Join(words, start, start + length)));
            }

            start += Math.Max(length, 1);
        }

        return [.. found.DistinctBy(place => place.Gemeente.Code)];
    }

    /// <summary>How many words the longest name has that begins here; 0 when none does.</summary>
    public static int LongestAt(IReadOnlyList<string> words, int start, PlaceNames names)
    {
        for (var length = Math.Min(MostWords, words.Count - start); length > 0; length--)
        {
            var key = PlaceKey.Join(words, start, start + length);
            if (key.Length >= ShortestName && names.Knows(key) && !names.IsOrdinaryWord(key) && !key.AsSpan().ContainsOnlyDigits())
            {
                return length;
            }
        }

        return 0;
    }
}
