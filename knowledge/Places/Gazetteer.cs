using System.Globalization;

namespace PartnerBot.Knowledge.Places;

/// <summary>What someone calls a place, to the gemeenten it can mean. Sources and licences: <c>content/gebieden/README.md</c>.</summary>
public sealed class Gazetteer
{
    private const int MostChoices = 5;
    private const int MostWords = 12;

    private readonly PlaceNames _names;
    private readonly Postcodes _postcodes;
    private readonly HashSet<string> _abroad;
    private readonly Dictionary<string, Gemeente> _byCode;
    private readonly QualifiedNames _qualified;

    private Gazetteer(IReadOnlyList<Gemeente> gemeenten, PlaceNames names, Postcodes postcodes, HashSet<string> abroad)
    {
        Gemeenten = gemeenten;
        _names = names;
        _postcodes = postcodes;
        _abroad = abroad;
        _byCode = gemeenten.ToDictionary(gemeente => gemeente.Code, StringComparer.OrdinalIgnoreCase);
        _qualified = new QualifiedNames(names);
    }

    /// <summary>All 342 gemeenten.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; }

    /// <param name="directory">The folder <c>content/gebieden</c>.</param>
    /// <exception cref="IOException">A file is missing.</exception>
    public static Gazetteer Load(string directory)
    {
        var (gemeenten, names, postcodes, abroad) = new GazetteerFiles(directory).Read();
        return new Gazetteer(gemeenten, names, postcodes, abroad);
    }

    /// <param name="code">For example <c>GM0599</c>.</param>
    public Gemeente? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>
    /// Reads a name, a code or a postcode as a person types it. In this order: code, postcode, the whole as a name, the name with its
    /// province or gemeente behind it, the name with one typing error, a name inside a sentence.
    /// </summary>
    public PlaceMatch Find(string typed)
    {
        var words = PlaceKey.Words(typed);
        if (words.Count == 0)
        {
            return NoPlace.Instance;
        }

        if (words.Count == 1 && FindCode(words[0]) is { } coded)
        {
            return new OnePlace(coded);
        }

        if (Postcodes.Read(words) is { } postcode)
        {
            return MatchOf([.. _postcodes.Find(postcode).Select(index => WholeOf(Gemeenten[index]))]);
        }

        return (words.Count <= MostWords ? FindName(words) ?? FindEither(words) : null) ?? FindInSentence(words);
    }

    /// <summary>The longest name of a place, also abroad, that begins at this word of a sentence; null when none does.</summary>
    /// <param name="words">Lower case, without accents.</param>
    public NamedPlace? NameAt(IReadOnlyList<string> words, int start)
    {
        if (_abroad.Contains(words[start]) || Provinces.InFull(words[start]) is not null)
        {
            return new NamedPlace(1, IsSmall: false);
        }

        if (Provinces.InFull(PlaceKey.Join(words, start, start + 2)) is not null)
        {
            return new NamedPlace(2, IsSmall: false);
        }

        var length = PlacesInSentence.LongestAt(words, start, _names);
        if (length == 0)
        {
            return null;
        }

        var places = _names.Find(PlaceKey.Join(words, start, start + length));
        return new NamedPlace(length, places.Count > 0 && places.All(place => !place.IsGemeente && place.Code != place.Gemeente.Code));
    }

    /// <summary>Reads the words as one name, first whole, then without what stands before it.</summary>
    private PlaceMatch? FindName(List<string> words)
    {
        var isGemeente = false;
        var rest = words;
        while (FindExact(rest, isGemeente) is var exact)
        {
            if (exact is not null)
            {
                return exact;
            }

            if (rest.Count == 1 || !PlacePrefixes.Contains(rest[0]))
            {
                break;
            }

            isGemeente |= PlacePrefixes.MeansGemeente(rest[0]);
            rest = rest[1..];
        }

        return FindMisspelt(words) ?? FindMisspelt(rest);
    }

    private PlaceMatch? FindExact(List<string> words, bool isGemeente)
    {
        var key = PlaceKey.Join(words, 0, words.Count);
        var found = _names.Find(key);
        if (found.Count > 0)
        {
            var whole = found.Where(place => place.IsGemeente).ToList();
            return MatchOf(isGemeente && whole.Count > 0 ? whole : found, words);
        }

        if (_abroad.Contains(key))
        {
            return NoPlace.Instance;
        }

        if ((_names.WideName(key) ?? Provinces.InFull(key)) is { } wide)
        {
            return new WidePlace(wide);
        }

        return _qualified.Find(words) is { Count: > 0 } qualified ? MatchOf(qualified) : null;
    }

    private PlaceMatch? FindMisspelt(List<string> words)
    {
        var near = _names.FindNear(PlaceKey.Join(words, 0, words.Count));
        return near.Count is > 0 and <= MostChoices ? MatchOf(near) : null;
    }

    /// <summary>"Ede of Arnhem".</summary>
    private PlaceMatch? FindEither(List<string> words)
    {
        var of = words.IndexOf("of");
        return of > 0 && of < words.Count - 1 && FindName(words[..of]) is OnePlace one && FindName(words[(of + 1)..]) is OnePlace other
            ? MatchOf([.. new[] { one.Place, other.Place }.DistinctBy(place => place.Gemeente.Code)])
            : null;
    }

    private PlaceMatch FindInSentence(List<string> words)
    {
        var found = PlacesInSentence.Find(words, _names);
        return found.Count <= MostChoices ? MatchOf(found) : NoPlace.Instance;
    }

    private Place? FindCode(string word)
    {
        if (word.StartsWith("gm", StringComparison.Ordinal) && ByCode(word) is { } gemeente)
        {
            return WholeOf(gemeente);
        }

        var isWoonplaats = word.Length == 6 && word.StartsWith("wp", StringComparison.Ordinal);
        return isWoonplaats && int.TryParse(word.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? _names.ByWoonplaats(number)
            : null;
    }

    private static Place WholeOf(Gemeente gemeente) => new(gemeente.Code, gemeente.Name, gemeente, IsGemeente: true);

    private static PlaceMatch MatchOf(IReadOnlyList<Place> places, List<string>? typed = null) => places.Count switch
    {
        0 => NoPlace.Instance,
        1 => new OnePlace(places[0]),
        <= MostChoices => new SeveralPlaces(places),
        _ => typed is null ? NoPlace.Instance : new WidePlace(string.Join(' ', typed)),
    };
}
