namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>How strongly the words around it say that a word is a name.</summary>
internal enum NameClue
{
    None,

    /// <summary>Behind a person ("mijn leerling ...") or before an age ("..., 15 jaar").</summary>
    Person,

    /// <summary>Behind "ze heet" or "noemt zich".</summary>
    Naming,
}

/// <summary>Looks a few words back and ahead.</summary>
internal static class NameClues
{
    public static NameClue At(Draft draft, int at)
    {
        var before = SkipBack(draft, at - 1);
        var word = draft.Word(before);
        if (IsNaming(draft, before, word))
        {
            return NameClue.Naming;
        }

        var isAfterPerson = NameWords.Persons.Contains(word) || IsAfterOtherName(draft, at) || IsIntroduction(draft, before, word);
        return isAfterPerson || IsBeforePersonal(draft, at + 1) || IsSubject(draft, at) ? NameClue.Person : NameClue.None;
    }

    private static bool IsNaming(Draft draft, int before, string word)
    {
        if (word == "zich")
        {
            return draft.Word(before - 1) is "noemt" or "noemde" or "noemen" or "noem";
        }

        // "hoe heet het formulier" and "dat heet grooming" are about words.
        var isQuestion = draft.Word(before - 1) is "hoe" or "wat" or "zo" or "dat" or "dit" or "het" || draft.Word(before - 2) is "hoe";
        return NameWords.Naming.Contains(word) && !isQuestion;
    }

    /// <summary>"chayenne heeft ..." at the beginning.</summary>
    private static bool IsSubject(Draft draft, int at) => at == 0 && NameWords.WhatPeopleDo.Contains(draft.Word(at + 1));

    /// <summary>"Mo en Ricardo", "Mo, Ricardo".</summary>
    private static bool IsAfterOtherName(Draft draft, int at) =>
        draft.Word(at - 1) is "en" or "of" or "," or "&" or "/" && draft.MarkAt(at - 2) == Marks.Name;

    /// <summary>"haar naam is ...", "hoi, met ...".</summary>
    private static bool IsIntroduction(Draft draft, int before, string word)
    {
        var previous = draft.Word(before - 1) == "," ? draft.Word(before - 2) : draft.Word(before - 1);
        return (word == "is" && NameWords.NameOf.Contains(previous)) || (word == "met" && NameWords.Greetings.Contains(previous))
            || word is "groet" or "groetjes" or "mvg";
    }

    /// <summary>"(15)", ", 15 jaar", "16 jr", "uit klas 4b", "uit mijn klas".</summary>
    private static bool IsBeforePersonal(Draft draft, int next)
    {
        if (draft.Word(next) == "uit")
        {
            var of = draft.Word(next + 1) is "mijn" or "onze" ? next + 2 : next + 1;
            return draft.Word(of) is "klas" or "groep" or "mentorklas" || draft.IsDigits(of);
        }

        var age = draft.Word(next) is "," or "(" or "van" ? next + 1 : next;
        return draft.IsDigits(age) && draft.Word(age).Length <= 2 && draft.Word(age + 1) is ")" or "jaar" or "jr" or "j" or "jarig" or ",";
    }

    /// <summary>Over ":", "." of an abbreviation, "=" and small words of a name: "mevr. van der ...".</summary>
    private static int SkipBack(Draft draft, int at)
    {
        var start = at;
        for (var skipped = 0; skipped < 4; skipped++, at--)
        {
            var isMark = draft.Word(at) is ":" or "=" or "\"" or "'" || (draft.Word(at) is "." && IsAbbreviation(draft.Word(at - 1)));
            if (!isMark && !(NameWords.Between.Contains(draft.Word(at)) && draft.Word(at) is not ("in" or "op" or "aan")))
            {
                break;
            }
        }

        return NameWords.Persons.Contains(draft.Word(at)) || NameWords.Naming.Contains(draft.Word(at)) || draft.Word(at) is "is" or "zich" or "met" ? at : start;
    }

    private static bool IsAbbreviation(string word) => word is "mevr" or "mw" or "mvr" or "dhr" or "dr" or "drs" or "mr" or "mej" or "fam";
}
