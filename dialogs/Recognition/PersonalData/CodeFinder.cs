namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Letters and figures in one stretch: document numbers, case numbers ("PL1700-2024118822").</summary>
internal static class CodeFinder
{
    private const int FewestDigits = 5;
    private const int ShortestMix = 7;

    public static void Find(Draft draft)
    {
        for (var start = 0; start < draft.Count;)
        {
            var end = start + 1;
            while (end < draft.Count && draft.IsGlued(end) && (IsSign(draft, end) || draft.Word(end) is "-" or "/" or "." or "_"))
            {
                end++;
            }

            if (IsSign(draft, start) && draft.IsFree(start) && IsCode(draft, start, end))
            {
                draft.Replace(start, end, Marks.Number);
            }

            start = end;
        }
    }

    private static bool IsSign(Draft draft, int at) => draft.IsWord(at) || draft.IsDigits(at);

    private static bool IsCode(Draft draft, int start, int end)
    {
        var (digits, letters, length, isOneStretch) = (0, 0, 0, true);
        for (var at = start; at < end; at++)
        {
            digits += draft.IsDigits(at) && !IsYear(draft.Word(at)) ? draft.Word(at).Length : 0;
            letters += draft.IsWord(at) ? draft.Word(at).Length : 0;
            length += draft.Word(at).Length;
            isOneStretch &= IsSign(draft, at);
        }

        var isMixed = isOneStretch && end - start > 2 && length >= ShortestMix && digits >= 3 && letters >= 2;
        return letters > 0 && (digits >= FewestDigits || isMixed);
    }

    private static bool IsYear(string digits) => digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));
}
