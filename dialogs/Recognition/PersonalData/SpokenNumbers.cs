namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>A number written out in words: "nul zes twaalf vierendertig".</summary>
internal static class SpokenNumbers
{
    private const int FewestWords = 4;

    public static void Find(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            var end = at;
            while (IsFigure(draft, end))
            {
                end++;
            }

            if (end - at >= FewestWords)
            {
                draft.Replace(at, end, Marks.Number);
            }

            at = Math.Max(at, end - 1);
        }
    }

    private static bool IsFigure(Draft draft, int at) =>
        draft.IsFree(at) && (draft.IsDigits(at) || (draft.IsWord(at) && Numbers.OfWord(draft.Word(at)) is not null));
}
