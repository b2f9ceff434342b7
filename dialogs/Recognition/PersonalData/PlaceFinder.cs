using System.Collections.Frozen;
using PartnerBot.Knowledge.Places;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>The places a text names, as tokens.</summary>
/// <param name="Staying">Tokens of a gemeente, a region or a country: too large to say who someone is.</param>
/// <param name="Leaving">Towns, villages inside a gemeente: first token, and the first behind it.</param>
internal sealed record NamedPlaces(IReadOnlySet<int> Staying, IReadOnlyList<(int Start, int End)> Leaving);

/// <summary>Finds places: a gemeente stays, a village goes.</summary>
internal sealed class PlaceFinder(Gazetteer gazetteer, OrdinaryWords ordinary)
{
    /// <summary>Larger than the gazetteer goes.</summary>
    private static readonly FrozenSet<string> Wide =
        new[] { "nederland", "nederlands", "nederlandse", "holland", "europa", "afrika", "azie", "amerika", "randstad" }.ToFrozenSet(StringComparer.Ordinal);

    public NamedPlaces Find(Draft draft)
    {
        var (words, tokens) = Words(draft);
        var staying = new HashSet<int>();
        var leaving = new List<(int Start, int End)>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Wide.Contains(words[at]))
            {
                staying.Add(tokens[at]);
            }
            else if (gazetteer.NameAt(words, at) is { } name)
            {
                var last = at + name.Words - 1;
                if (!name.IsSmall)
                {
                    staying.UnionWith(tokens.GetRange(at, name.Words));
                }
                else if (!IsSomethingElse(draft, tokens.GetRange(at, name.Words)))
                {
                    leaving.Add((tokens[at], tokens[last] + 1));
                }

                at = last;
            }
        }

        return new NamedPlaces(staying, leaving);
    }

    public static void Replace(Draft draft, NamedPlaces places)
    {
        foreach (var (start, end) in places.Leaving.Where(place => draft.IsFree(place.Start)))
        {
            draft.Replace(start, end, Marks.Place);
        }
    }

    /// <summary>"de wijk" and "nu is" are villages too.</summary>
    private bool IsSomethingElse(Draft draft, List<int> tokens) =>
        tokens.TrueForAll(at => ordinary.IsWord(draft.Word(at))) && tokens.Exists(at => char.IsLower(draft.Typed(at)[0]) && !NameWords.Between.Contains(draft.Word(at)));

    private static (List<string> Words, List<int> Tokens) Words(Draft draft)
    {
        var words = new List<string>();
        var tokens = new List<int>();
        for (var at = 0; at < draft.Count; at++)
        {
            if (draft.IsWord(at))
            {
                words.Add(draft.Word(at));
                tokens.Add(at);
            }
        }

        return (words, tokens);
    }
}
