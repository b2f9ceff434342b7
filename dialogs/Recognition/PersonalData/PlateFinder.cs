using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Number plates: every Dutch pattern (RDW, sidecodes 1 to 14), what looks like it across the border, and what stands behind "kenteken".</summary>
internal sealed class PlateFinder(OrdinaryWords ordinary)
{
    private const int MostGroups = 3;

    private static readonly FrozenSet<string> Announced =
        new[] { "kenteken", "kentekenplaat", "nummerbord", "nummerplaat", "kentekennummer" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Letters and digits per group; sizes of three groups, and of two that are written as one.</summary>
    private static readonly FrozenSet<(int First, int Second, int Third)> Sizes = new[]
    {
        (2, 2, 2), (2, 3, 1), (1, 3, 2), (3, 2, 1), (1, 2, 3), (1, 3, 3), (2, 4, 0), (4, 2, 0), (3, 3, 0), (2, 5, 0), (2, 4, 2),
    }.ToFrozenSet();

    public void Find(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            if (Announced.Contains(draft.Word(at)))
            {
                FindAnnounced(draft, at + 1);
            }
            else if (draft.IsFree(at) && !IsGluedToText(draft, at) && EndAt(draft, at) is { } end)
            {
                draft.Replace(at, end, Marks.Plate);
            }
        }
    }

    /// <summary>"kenteken is 99 zz bb": up to three groups that have a digit among them.</summary>
    private static void FindAnnounced(Draft draft, int at)
    {
        while (draft.Word(at) is ":" or "is" or "=" or "met" or "begint" or "van" or "auto" or "de")
        {
            at++;
        }

        var (end, groups, hasDigits) = (at, 0, false);
        while (groups < MostGroups && (IsGroup(draft, end) || draft.Word(end) is "-"))
        {
            groups += draft.Word(end) == "-" ? 0 : 1;
            hasDigits |= draft.IsDigits(end);
            end++;
        }

        if (hasDigits)
        {
            draft.Replace(at, end, Marks.Plate);
        }
    }

    private int? EndAt(Draft draft, int at)
    {
        if (!IsGroup(draft, at))
        {
            return null;
        }

        var second = NextGroup(draft, at);
        if (!IsGroup(draft, second))
        {
            return null;
        }

        var third = NextGroup(draft, second);
        if (IsGroup(draft, third) && IsPlate(draft, at, second, third))
        {
            return third + 1;
        }

        // Two groups only when nothing stands between them: "xx9999", "12 ab" is no plate.
        var isPostcode = draft.IsDigits(at) && draft.Word(at).Length == 4;
        var isOne = !isPostcode && second == at + 1 && draft.IsGlued(second) && !(draft.IsGlued(second + 1) && !IsClosing(draft, second + 1));
        return isOne && IsPlate(draft, at, second, null) ? second + 1 : null;
    }

    private bool IsPlate(Draft draft, int first, int second, int? third)
    {
        int[] groups = third is { } last ? [first, second, last] : [first, second];
        var size = (draft.Word(first).Length, draft.Word(second).Length, third is { } at ? draft.Word(at).Length : 0);
        var letters = groups.Where(draft.IsWord).ToList();
        return Sizes.Contains(size) && letters.Count > 0 && letters.Count < groups.Length
            && letters.TrueForAll(group => !IsOrdinary(draft, group)) && !IsContinued(draft, groups[^1]);
    }

    private bool IsOrdinary(Draft draft, int at) =>
        char.IsLower(draft.Typed(at)[0]) && draft.Word(at).Length > 1 && (!draft.IsGlued(at) || !draft.IsGlued(at + 1))
        && (ordinary.IsDictionaryWord(draft.Word(at)) || ordinary.IsInContent(draft.Word(at)));

    private static bool IsGroup(Draft draft, int at) =>
        draft.IsFree(at) && (draft.IsWord(at) || draft.IsDigits(at)) && draft.Word(at).Length is >= 1 and <= 5;

    /// <summary>Behind nothing, one space or one hyphen.</summary>
    private static int NextGroup(Draft draft, int at)
    {
        var next = draft.Word(at + 1) == "-" ? at + 2 : at + 1;
        return draft.GapBefore(next).Length <= 1 ? next : draft.Count;
    }

    private static bool IsContinued(Draft draft, int last) =>
        draft.IsGlued(last + 1) && (draft.IsWord(last + 1) || draft.IsDigits(last + 1) || (draft.Word(last + 1) == "-" && draft.IsGlued(last + 2)));

    private static bool IsGluedToText(Draft draft, int at) => draft.IsGlued(at) && !IsClosing(draft, at - 1) && draft.Word(at - 1) is not ("(" or "\"" or "'");

    private static bool IsClosing(Draft draft, int at) => draft.Word(at) is "." or "," or "?" or "!" or ")" or ";" or ":";
}
