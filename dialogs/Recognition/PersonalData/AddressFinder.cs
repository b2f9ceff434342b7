using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Streets with or without a house number, and postcodes.</summary>
internal sealed class AddressFinder(OrdinaryWords ordinary)
{
    private const int MostBefore = 5;
    private const int MostBehind = 4;

    /// <summary>A word that ends so is a street, also without a number and without a capital, unless it is ordinary Dutch.</summary>
    private static readonly string[] Streets =
    [
        "straat", "laan", "plein", "gracht", "kade", "singel", "dreef", "plantsoen", "steeg", "boulevard", "allee", "dwarsstraat", "str",
    ];

    /// <summary>A word that ends so is a street when a house number follows.</summary>
    private static readonly string[] PerhapsStreets =
    [
        "weg", "hof", "pad", "dijk", "markt", "park", "ring", "baan", "wal", "haven", "diep", "hoek", "oord", "veld", "berg", "brink", "kamp", "donk", "kant",
        "poort", "werf", "ln", "stede", "borg", "zoom", "es", "erf", "meent", "sloot", "vaart", "rak", "burg", "heuvel", "schans", "akker", "rade", "horst",
        "stein", "waard", "molen", "tuin", "bos",
    ];

    private static readonly FrozenSet<string> Before = new[]
    {
        "van", "de", "der", "den", "het", "ten", "ter", "te", "op", "burgemeester", "burg", "prof", "professor", "dr", "doctor", "prins", "prinses", "koning",
        "koningin", "sint", "st", "oude", "oud", "nieuwe", "nieuw", "grote", "kleine", "eerste", "tweede", "derde", "graaf", "admiraal", "generaal", "pastoor",
        "mr", "ds", "lange", "korte", "noorder", "zuider", "ooster", "wester", "kapitein", "pater", "jan", "piet", "willem", ".",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NotAHouse = new[]
    {
        "jaar", "jr", "jarig", "jarige", "jarigen", "keer", "x", "weken", "week", "dagen", "maanden", "uur", "mensen", "euro", "personen", "kinderen", "meter",
        "km", "kilometer", "minuten", "meisjes", "vrouwen", "mannen", "procent", "zaken", "meldingen", "panden",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "in", "en", "of", "is", "de", "op", "te", "al", "ik", "je", "ze", "we", "om", "na", "er", "zo", "nu", "ja", "bv", "dr", "st", "to", "jr", "eu", "nl",
        "kg", "km", "ga", "ex", "mg", "cm",
    }.ToFrozenSet(StringComparer.Ordinal);

    public void Find(Draft draft, NamedPlaces places)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            if (!draft.IsFree(at))
            {
                continue;
            }

            if (draft.IsWord(at))
            {
                FindStreet(draft, at, places);
            }
            else if (IsPostcode(draft, at))
            {
                draft.Replace(at, HouseNumberEnd(draft, at + 2) ?? at + 2, Marks.Address);
            }
        }
    }

    private void FindStreet(Draft draft, int at, NamedPlaces places)
    {
        var end = draft.Word(at) is "laan" or "plein" or "weg" or "kade" or "straat" && draft.Word(at + 1) == "van" ? EndOfLongName(draft, at) : at + 1;
        var number = HouseNumberEnd(draft, end);
        var word = draft.Word(at);
        var isStreet = number is not null
            ? EndsWithAny(word, Streets) || (!places.Staying.Contains(at) && !IsYear(draft.Word(end)) && (EndsWithAny(word, PerhapsStreets) || IsOddName(draft, at)))
            : EndsWithAny(word, Streets) && word.Length > 6 && !ordinary.IsInContent(word) && !IsPlainDutch(draft, at);
        if (isStreet)
        {
            draft.Replace(StartOfName(draft, at), number ?? end, Marks.Address);
        }
    }

    /// <summary>A street with a capital inside a sentence is a name; in small letters it may be "hoofdstraat" or "winkelstraat".</summary>
    private bool IsPlainDutch(Draft draft, int at) => char.IsLower(draft.Typed(at)[0]) && ordinary.IsDictionaryWord(draft.Word(at));

    /// <summary>"Zuiderdiep 12": a capital, no ordinary word, a number behind it.</summary>
    private bool IsOddName(Draft draft, int at) =>
        char.IsUpper(draft.Typed(at)[0]) && draft.Word(at).Length > 3 && !ordinary.IsWord(draft.Word(at)) && !ordinary.IsTerm(draft.Word(at));

    /// <summary>"Laan van Meerdervoort", "Plein van de Verenigde Naties": up to the number, or up to the first word behind van.</summary>
    private static int EndOfLongName(Draft draft, int at)
    {
        for (var end = at + 2; end <= at + 2 + MostBehind; end++)
        {
            if (HouseNumberEnd(draft, end) is not null)
            {
                return end;
            }
        }

        return at + 1;
    }

    private int StartOfName(Draft draft, int at)
    {
        var start = at;
        for (var before = at - 1; before >= 0 && before >= at - MostBefore && IsPartOfName(draft, before); before--)
        {
            // "op de Dorpsstraat": small words only belong to it when the name goes on before them.
            start = draft.IsWord(before) && IsSmall(draft, before) && !Titled(draft, before) ? start : before;
        }

        return start;
    }

    private bool IsPartOfName(Draft draft, int at) => draft.IsFree(at) && draft.GapBefore(at + 1).Length <= 1
        && (Before.Contains(draft.Word(at)) || (draft.IsWord(at) && (IsNamePart(draft, at) || draft.Word(at).Length == 1)));

    private bool IsNamePart(Draft draft, int at) =>
        ordinary.IsOnlyName(draft.Word(at)) || (at > 0 && char.IsUpper(draft.Typed(at)[0]) && !ordinary.IsInContent(draft.Word(at)));

    private static bool IsSmall(Draft draft, int at) => draft.Word(at) is "van" or "de" or "der" or "den" or "het" or "ten" or "ter" or "te" or "op";

    private static bool Titled(Draft draft, int at) => draft.IsWord(at) && char.IsUpper(draft.Typed(at)[0]) && at > 0;

    /// <summary>The first token behind "12", "12b", "12-2", "12 hs", "101 bis"; null when no house number stands here.</summary>
    private static int? HouseNumberEnd(Draft draft, int at)
    {
        at = draft.Word(at) is "nr" or "nummer" or "no" or "huisnummer" ? at + (draft.Word(at + 1) == "." ? 2 : 1) : at;
        if (!draft.IsFree(at) || !draft.IsDigits(at) || draft.Word(at).Length > 4 || NotAHouse.Contains(draft.Word(at + 1)) || draft.GapBefore(at).Contains('\n'))
        {
            return null;
        }

        var end = at + 1;
        if (draft.Word(end) is "-" or "/" && draft.IsGlued(end) && draft.IsGlued(end + 1) && !NotAHouse.Contains(draft.Word(end + 1)))
        {
            return end + 2;
        }

        return IsAddition(draft, end) ? end + 1 : end;
    }

    private static bool IsAddition(Draft draft, int at) => draft.IsWord(at)
        && ((draft.IsGlued(at) && draft.Word(at).Length <= 3) || draft.Word(at) is "hs" or "bis" or "huis" or "rood" or "zwart" or [>= 'a' and <= 'h']);

    private static bool IsYear(string digits) => digits.Length == 4 && digits[..2] is "19" or "20";

    private static bool IsPostcode(Draft draft, int at)
    {
        if (!draft.IsDigits(at) || draft.Word(at).Length != 4 || draft.Word(at)[0] == '0' || !draft.IsWord(at + 1) || draft.Word(at + 1).Length != 2)
        {
            return false;
        }

        var isShouted = char.IsUpper(draft.Typed(at + 1)[0]) && char.IsUpper(draft.Typed(at + 1)[1]);
        return draft.IsGlued(at + 1) || (draft.GapBefore(at + 1).Length == 1 && (isShouted || !SmallWords.Contains(draft.Word(at + 1))));
    }

    private static bool EndsWithAny(string word, string[] endings) => Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
