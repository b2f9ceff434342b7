using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Accounts behind the name of a platform ("snap: sannetje.x"), and words with figures at their end ("sannetje2009").</summary>
internal sealed class AccountFinder(OrdinaryWords ordinary)
{
    private const int MostBetween = 6;
    private const int FewestLetters = 3;
    private const int FewestDigits = 2;

    private static readonly FrozenSet<string> Platforms = new[]
    {
        "snap", "snapchat", "insta", "instagram", "ig", "tiktok", "telegram", "discord", "facebook", "fb", "onlyfans", "kik", "skype", "twitter", "signal",
        "account", "accountnaam", "gebruikersnaam", "username", "nick", "nickname", "profiel", "profielnaam", "gamertag", "whatsapp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Between = new[]
    {
        ":", "=", "-", "(", "is", "heet", "account", "naam", "op", "van", "haar", "hem", "zijn", "ze", "hij", "als", "genaamd", "met", "de", "het", "deze", "dit",
    }.ToFrozenSet(StringComparer.Ordinal);

    public void Find(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            if (Platforms.Contains(draft.Word(at)))
            {
                FindBehind(draft, at + 1);
            }
            else if (draft.IsFree(at) && IsWordWithFigures(draft, at))
            {
                draft.Replace(at, at + 2, Marks.Account);
            }
        }
    }

    private void FindBehind(Draft draft, int at)
    {
        for (var skipped = 0; skipped < MostBetween && (Between.Contains(draft.Word(at)) || Platforms.Contains(draft.Word(at))); skipped++)
        {
            at++;
        }

        var end = at + 1;
        while (end < draft.Count && draft.IsGlued(end) && draft.Word(end) is not ("," or "?" or "!" or ")" or ":" or ";"))
        {
            end++;
        }

        end = draft.Word(end - 1) == "." ? end - 1 : end;
        var isPlainWord = end == at + 1 && (draft.Word(at).Length < FewestLetters || ordinary.IsWord(draft.Word(at)));
        if (draft.IsFree(at) && draft.IsWord(at) && !isPlainWord)
        {
            draft.Replace(at, end, Marks.Account);
        }
    }

    private bool IsWordWithFigures(Draft draft, int at) =>
        draft.IsWord(at) && draft.Word(at).Length >= FewestLetters && draft.IsDigits(at + 1) && draft.IsGlued(at + 1)
        && draft.Word(at + 1).Length >= FewestDigits && !(draft.IsWord(at + 2) && draft.IsGlued(at + 2)) && !ordinary.IsWord(draft.Word(at));
}
