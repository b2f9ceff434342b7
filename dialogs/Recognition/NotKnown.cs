namespace PartnerBot.Dialogs.Recognition;

/// <summary>The ways people say that they do not know.</summary>
public static class NotKnown
{
    /// <summary>Said alone, these are the answer.</summary>
    private static readonly HashSet<string> Whole =
    [
        "weet ik niet", "weet niet", "weetniet", "weet ik niet precies", "weet ik niet zeker", "ik weet het niet", "ik weet het echt niet", "ik weet niet",
        "dat weet ik niet", "dat weet ik echt niet", "dat weet ik nog niet", "dat weten we niet", "weten we niet", "wij weten het niet",
        "we weten het niet", "weet ik nog niet", "weet ik even niet", "weet k niet", "weetik niet", "weetikniet", "kweetniet", "kweenie", "kweeni",
        "weenie", "wn", "wni", "wetk niet", "weet et niet", "weet t niet", "ik weet t niet", "ik weet het niet zeker", "niet zeker", "niet helemaal zeker",
        "niet bekend", "onbekend", "is niet bekend", "is onbekend", "nog niet bekend", "nog onbekend", "mij niet bekend", "geen idee", "geen flauw idee",
        "geen flauw benul", "geen benul", "geen clue", "ik heb geen idee", "heb geen idee", "echt geen idee", "totaal geen idee", "zou het niet weten",
        "zou ik niet weten", "ik zou het niet weten", "ik zou het echt niet weten", "kan ik niet zeggen", "dat kan ik niet zeggen", "kan ik niet inschatten",
        "durf ik niet te zeggen", "dat durf ik niet te zeggen", "moeilijk te zeggen", "lastig te zeggen", "lastig", "niet duidelijk", "onduidelijk", "idk",
        "dont know", "i dont know", "no idea", "joost mag het weten", "geen zicht op", "daar heb ik geen zicht op", "geen informatie", "geen info",
        "weet ik niet meer", "dat weet ik niet meer", "ben ik vergeten", "vergeten", "weet nie", "ik weet nie", "kweet het niet", "k weet het niet",
    ];

    /// <summary>Inside a longer answer these say the same ("geen idee hoe oud ze is").</summary>
    private static readonly string[] Inside =
    [
        "geen idee", "geen flauw idee", "weet ik niet", "weet het niet", "weet niet", "weten we niet", "niet bekend", "onbekend", "niet te zeggen",
        "zou het niet weten", "zou ik niet weten", "weet ik nog niet", "weet ik echt niet", "weet ik eigenlijk niet",
    ];

    public static bool IsWhole(Tokens tokens)
    {
        var words = tokens.Words();
        return words.Length == 0 ? IsQuestionMark(tokens) : Whole.Contains(WithoutFillers(words));
    }

    public static bool IsInside(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Inside.Any(phrase => tokens.Has(at, phrase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestionMark(Tokens tokens) => tokens.Text(0) == "?";

    private static readonly string[] Fillers = ["sorry", "hoor", "eigenlijk", "helaas", "eerlijk gezegd", "nou", "nee", "tja", "eh", "uh", "hm", "hmm", "oei"];

    private static string WithoutFillers(string words)
    {
        foreach (var filler in Fillers)
        {
            if (words.StartsWith(filler + " ", StringComparison.Ordinal))
            {
                words = words[(filler.Length + 1)..];
            }

            if (words.EndsWith(" " + filler, StringComparison.Ordinal))
            {
                words = words[..^(filler.Length + 1)];
            }
        }

        return words.Replace(" eigenlijk ", " ", StringComparison.Ordinal);
    }
}
