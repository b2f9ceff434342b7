namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Marks of an earlier redaction stay what they are.</summary>
internal static class EarlierMarks
{
    private static readonly Dictionary<string, string> Known = Marks.All.ToDictionary(mark => mark[1..^1], StringComparer.Ordinal);

    public static void Keep(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            var length = draft.Word(at + 1) == "e" ? 3 : 1;
            if (draft.Word(at) == "[" && draft.Word(at + length + 1) == "]" && Known.TryGetValue(Inside(draft, at + 1, length), out var mark))
            {
                draft.Replace(at, at + length + 2, mark);
            }
        }
    }

    private static string Inside(Draft draft, int start, int length) =>
        length == 1 ? draft.Word(start) : string.Concat(draft.Word(start), draft.Word(start + 1), draft.Word(start + 2));
}
