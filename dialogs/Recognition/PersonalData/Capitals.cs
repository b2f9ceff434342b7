namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Where a capital says something. In a text that is nearly all capitals it says nothing.</summary>
internal sealed class Capitals
{
    private readonly Draft _draft;
    private readonly bool _sayNothing;

    private Capitals(Draft draft, bool sayNothing) => (_draft, _sayNothing) = (draft, sayNothing);

    public static Capitals Of(Draft draft)
    {
        var large = draft.Source.Count(char.IsUpper);
        var small = draft.Source.Count(char.IsLower);
        return new Capitals(draft, large > small);
    }

    public bool At(int at) => !_sayNothing && _draft.Typed(at) is [var first, ..] && char.IsUpper(first);

    /// <summary>The first word of a sentence or of a line.</summary>
    public bool IsFirst(int at)
    {
        if (at == 0 || _draft.GapBefore(at).Contains('\n'))
        {
            return true;
        }

        return _draft.Word(at - 1) switch
        {
            "." or "?" or "!" or ":" or "…" => true,
            "\"" or "“" or "'" or "‘" or "•" or "*" or "-" => !_draft.IsGlued(at - 1),
            _ => false,
        };
    }
}
