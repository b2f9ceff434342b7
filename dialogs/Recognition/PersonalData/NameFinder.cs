namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Names of people: by the words around them, by their capital, and because people have that name.</summary>
internal sealed class NameFinder(OrdinaryWords ordinary)
{
    private const int MostParts = 6;
    private const int LongestAbbreviation = 5;

    /// <param name="places">Tokens that are a place that stays.</param>
    public void Find(Draft draft, IReadOnlySet<int> places)
    {
        var capitals = Capitals.Of(draft);
        for (var at = 0; at < draft.Count; at++)
        {
            if (draft.IsFree(at) && draft.IsWord(at) && IsName(draft, at, capitals, places))
            {
                draft.Replace(StartOf(draft, at), EndOf(draft, at + 1, capitals, places), Marks.Name);
            }
        }
    }

    private bool IsName(Draft draft, int at, Capitals capitals, IReadOnlySet<int> places)
    {
        var word = draft.Word(at);
        if (NameWords.Function.Contains(word))
        {
            return false;
        }

        var clue = NameClues.At(draft, at);
        if (word.Length == 1)
        {
            var isCell = draft.IsGlued(at + 1) && draft.IsDigits(at + 1);
            return clue != NameClue.None && !isCell && (capitals.At(at) || draft.Word(at + 1) == ".");
        }

        if (clue == NameClue.Naming)
        {
            return !places.Contains(at) || ordinary.IsName(word);
        }

        // "SANNE" is no abbreviation, "AVIM" is.
        var isShouted = ordinary.IsOnlyName(word) || (clue == NameClue.Person && word.Length > LongestAbbreviation);
        return (isShouted || !IsAbbreviation(draft, at, capitals))
            && (ordinary.IsName(word) ? IsKnownName(word, at, clue, capitals, places) : IsUnknownName(draft, at, clue, capitals, places));
    }

    /// <summary>A name people have, unless it is here an ordinary word or a place.</summary>
    private bool IsKnownName(string word, int at, NameClue clue, Capitals capitals, IReadOnlySet<int> places)
    {
        if (places.Contains(at))
        {
            return false;
        }

        if (ordinary.IsOnlyName(word) || (capitals.At(at) && !capitals.IsFirst(at)))
        {
            return true;
        }

        // "Roos durft niet", but not "Wil ze dat?".
        return capitals.At(at) ? clue == NameClue.Person || !ordinary.IsInContent(word) : clue == NameClue.Person && !ordinary.IsInContent(word);
    }

    /// <summary>No name we know: a capital where none belongs, or a word that is no Dutch where a name may stand.</summary>
    private bool IsUnknownName(Draft draft, int at, NameClue clue, Capitals capitals, IReadOnlySet<int> places)
    {
        var word = draft.Word(at);
        if (places.Contains(at) || ordinary.IsTerm(word) || IsPartOfWord(draft, at))
        {
            return false;
        }

        if (clue == NameClue.Person && capitals.At(at) && !capitals.IsFirst(at))
        {
            return !ordinary.IsInContent(word);
        }

        return (clue == NameClue.Person || capitals.At(at)) && !ordinary.IsWord(word);
    }

    /// <summary>"OM", "VMBO": all capitals in a text that has small letters.</summary>
    private static bool IsAbbreviation(Draft draft, int at, Capitals capitals) => capitals.At(at) && !draft.Typed(at).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>"mbo-niveau", "4havo": part of something that is no name.</summary>
    private static bool IsPartOfWord(Draft draft, int at) => draft.IsGlued(at) && (draft.IsDigits(at - 1) || draft.Word(at - 1) == "-");

    /// <summary>With the initials and small words before it: "J. de Vries", "Van Dijk". Small words count when a capital or an initial stands before them.</summary>
    private static int StartOf(Draft draft, int at)
    {
        var start = at;
        for (var before = at - 1; before >= 0 && at - before <= MostParts; before--)
        {
            if (draft.Word(before) == "." && draft.IsWord(before - 1) && draft.Word(before - 1).Length == 1)
            {
                start = --before;
            }
            else if (!NameWords.Between.Contains(draft.Word(before)))
            {
                break;
            }
            else if (before > 0 && char.IsUpper(draft.Typed(before)[0]))
            {
                start = before;
            }
        }

        return start;
    }

    /// <summary>With everything behind it that goes on: "Sanne de Vries", "Willem-Jan", "S.K.".</summary>
    private int EndOf(Draft draft, int end, Capitals capitals, IReadOnlySet<int> places)
    {
        for (var parts = 0; parts < MostParts && end < draft.Count; parts++)
        {
            var next = end;
            while (next < end + 3 && (NameWords.Between.Contains(draft.Word(next)) || (draft.Word(next) is "-" or "." && draft.IsGlued(next))))
            {
                next++;
            }

            if (!Continues(draft, end, next, capitals, places))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    private bool Continues(Draft draft, int end, int next, Capitals capitals, IReadOnlySet<int> places)
    {
        var word = draft.Word(next);
        if (!draft.IsFree(next) || !draft.IsWord(next) || NameWords.Function.Contains(word) || (capitals.IsFirst(next) && draft.Word(next - 1) is not "."))
        {
            return false;
        }

        if (draft.IsGlued(next) && draft.Word(next - 1) is "-" or ".")
        {
            return true;
        }

        if (places.Contains(next) || draft.Word(next - 1) is "-" or ".")
        {
            return false;
        }

        var isSurname = ordinary.IsName(word)
            && (capitals.At(next) || (!ordinary.IsInContent(word) && (next == end || ordinary.IsOnlyName(word))));
        return isSurname || (capitals.At(next) && !IsAbbreviation(draft, next, capitals) && !ordinary.IsTerm(word)) || !ordinary.IsWord(word);
    }
}
