namespace PartnerBot.Dialogs.Recognition;

/// <param name="Start">First token of the number.</param>
/// <param name="Next">First token after the number and its "jaar".</param>
/// <param name="IsAbout">Said as "een jaar of 15".</param>
public readonly record struct AgeNumber(int Years, int Start, int Next, bool IsAbout);

/// <summary>The numbers in a text that can be someone's age; a count, a date or a telephone number is none.</summary>
public static class AgeNumbers
{
    private const int LongestDigits = 3;

    /// <summary>Far above any age: what is refused as too old must still be seen.</summary>
    private const int MostYears = 999;

    private static readonly HashSet<string> Years = ["jaar", "jr", "jaren", "j", "jarig", "jarige", "jaartjes"];

    /// <summary>What is counted when the number is no age.</summary>
    private static readonly HashSet<string> Counted =
    [
        "keer", "maal", "x", "kinderen", "meisjes", "jongens", "meiden", "mensen", "personen", "vrouwen", "mannen", "euro", "uur", "minuten", "dagen", "dag",
        "weken", "week", "km", "kilometer", "meter", "cm", "kg", "kilo", "procent", "telefoons", "leerlingen", "collegas", "signalen", "januari", "februari",
        "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "havo", "vwo", "vmbo", "mavo", "mbo", "geleden",
    ];

    /// <summary>What stands before a number that is no age: a school year, a clock time ("half negen"), one side of a limit ("ouder dan").</summary>
    private static readonly HashSet<string> NotBefore =
    [
        "groep", "klas", "klasse", "havo", "vwo", "vmbo", "mavo", "mbo", "brugklas", "nummer", "nr", "huisnummer", "niveau", "kamer", "half",
        "kwart", "dan",
    ];

    /// <summary>All of them, in order. Empty when a run of digits is too long for an age or begins with a zero.</summary>
    public static IReadOnlyList<AgeNumber> Find(Tokens tokens)
    {
        var found = new List<AgeNumber>();
        for (var at = 0; at < tokens.Count;)
        {
            if (tokens.IsDigits(at) && (tokens.Text(at).Length > LongestDigits || (tokens.Text(at)[0] == '0' && tokens.Text(at).Length > 1)))
            {
                return [];
            }

            if (Numbers.At(tokens, at) is not { } number)
            {
                at++;
                continue;
            }

            if (AsAge(tokens, at, number) is { } age)
            {
                found.Add(age);
            }

            at = number.Next;
        }

        return found;
    }

    /// <summary>True for "15/16", "15 of 16", "15 à 16", "van 15 tot 17", "15 t/m 17", "tussen 15 en 17".</summary>
    public static bool AreJoined(Tokens tokens, AgeNumber first, AgeNumber second)
    {
        var next = Joiners.AfterAt(tokens, first.Next);
        return next == second.Start || (next == second.Start - 1 && tokens.Text(second.Start - 1) == "de");
    }

    private static AgeNumber? AsAge(Tokens tokens, int at, Found<decimal> number)
    {
        if (number.Value > MostYears || IsNegative(tokens, at) || NotBefore.Contains(tokens.Text(at - 1)) || tokens.Text(number.Next) is "+" or "e" or "ste")
        {
            return null;
        }

        if (tokens.Text(at - 1) == "of" && tokens.Text(at - 2) is "dag" or "week" or "maand")
        {
            return null;
        }

        var next = number.Next;
        var word = tokens.Text(next);
        if (Years.Contains(word))
        {
            // "een jaar of 15": the number of years comes after it; "2 jaar geleden" is a date.
            var isOther = tokens.Text(next + 1) == "geleden" || (tokens.Text(at) == "een" && tokens.Text(next + 1) == "of");
            return isOther ? null : new AgeNumber((int)number.Value, at, next + 1, false);
        }

        if (word is "maanden" or "maand" or "mnd")
        {
            return tokens.Text(next + 1) == "oud" ? new AgeNumber((int)number.Value / 12, at, next + 2, false) : null;
        }

        if (Counted.Contains(word) || tokens.Text(at) is "een" or "half" or "halve" or "½")
        {
            return null;
        }

        var isAbout = tokens.Has(at - 3, "een jaar of") || tokens.Has(at - 3, "n jaar of");
        return new AgeNumber((int)number.Value, at, next, isAbout);
    }

    private static bool IsNegative(Tokens tokens, int at) =>
        tokens.Text(at - 1) is "-" or "−" && tokens[at - 1].End == tokens[at].Start && tokens[at - 2].Kind == TokenKind.Mark;
}
