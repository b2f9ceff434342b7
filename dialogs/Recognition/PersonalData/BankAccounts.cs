namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Bank accounts: two letters, two digits, then letters and digits, with or without spaces (ISO 13616).</summary>
internal static class BankAccounts
{
    private const int Shortest = 15;
    private const int Longest = 34;
    private const int BankEnds = 8;
    private const int FewestDigits = 8;

    public static void Find(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            if (draft.IsWord(at) && draft.Word(at).Length == 2 && draft.IsDigits(at + 1) && draft.Word(at + 1).Length >= 2)
            {
                FindAt(draft, at);
            }
        }
    }

    private static void FindAt(Draft draft, int start)
    {
        var (length, digits, end) = (2, 0, start + 1);
        for (; end < draft.Count && draft.GapBefore(end).Length <= 1; end++)
        {
            var size = draft.Word(end).Length;
            if (draft.IsDigits(end))
            {
                digits += size;
            }
            else if (!draft.IsWord(end) || (length >= BankEnds && !draft.IsGlued(end)))
            {
                break;
            }

            if (length + size > Longest)
            {
                break;
            }

            length += size;
        }

        if (length >= Shortest && digits >= FewestDigits)
        {
            draft.Replace(start, end, Marks.Number);
        }
    }
}
