namespace PartnerBot.Dialogs.Recognition;

/// <summary>Ages without a number of years: minor, of age, younger or older than something, "in de twintig".</summary>
public static class AgeGroups
{
    private const int Majority = 18;

    private static readonly HashSet<string> Minor = ["minderjarig", "minderjarige", "minderjarigen", "onvolwassen"];
    private static readonly HashSet<string> Adult = ["meerderjarig", "meerderjarige", "volwassen", "volwassene", "volwassenen"];

    private static readonly string[] Below = ["onder de", "jonger dan", "nog geen", "geen", "minder dan", "beneden de", "nog niet", "onder", "<"];
    private static readonly string[] Above = ["boven de", "ouder dan", "boven", "over de", "meer dan", "minstens", "minimaal", "zeker", "vanaf", ">"];
    private static readonly string[] OrOlder = ["+", "plus", "jaar en ouder", "jaar of ouder", "en ouder", "of ouder", "plusser", "jaar plus"];
    private static readonly string[] OrYounger = ["min", "jaar of jonger", "of jonger", "en jonger"];

    private static readonly (string Words, int From, int To)[] PartsOfTen =
    [
        ("begin", 0, 3), ("midden", 4, 6), ("half", 4, 6), ("eind", 7, 9), ("in de", 0, 9), ("ergens in de", 0, 9),
    ];

    public static Age? Read(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (WordAt(tokens, at) is { } word)
            {
                return word;
            }

            if (LimitAt(tokens, at) is { } limit)
            {
                return limit;
            }

            if (TenAt(tokens, at) is { } ten)
            {
                return ten;
            }
        }

        return null;
    }

    private static Age? WordAt(Tokens tokens, int at)
    {
        var isMinor = Minor.Contains(tokens.Text(at));
        if (!isMinor && !Adult.Contains(tokens.Text(at)))
        {
            return null;
        }

        var isDenied = tokens.Text(at - 1) is "niet" or "geen";
        return isMinor != isDenied ? OfMinor : OfAdult;
    }

    private static Age? LimitAt(Tokens tokens, int at)
    {
        if (Numbers.At(tokens, at) is { } number && number.Value is > 0 and <= Age.Highest && tokens.Text(at) != "een")
        {
            var years = (int)number.Value;
            if (Array.Exists(OrOlder, words => tokens.Has(number.Next, words)))
            {
                return years >= Majority ? OfAdult : null;
            }

            // "18-" is said as "18 min"; "15-" is a range that was not finished.
            var isEighteenMinus = years == Majority && tokens.Text(number.Next) == "-" && number.Next == tokens.Count - 1;
            return isEighteenMinus || Array.Exists(OrYounger, words => tokens.Has(number.Next, words)) ? Younger(years) : null;
        }

        if (NumberAfter(tokens, at, Below) is { } below)
        {
            return Younger(below);
        }

        return NumberAfter(tokens, at, Above) is { } above && above >= Majority ? OfAdult : null;
    }

    private static Age? Younger(int limit)
    {
        if (limit >= Majority)
        {
            return limit == Majority ? OfMinor : null;
        }

        return Age.Between(0, limit - 1);
    }

    private static int? NumberAfter(Tokens tokens, int at, string[] ways)
    {
        foreach (var words in ways)
        {
            if (tokens.Has(at, words) && Numbers.At(tokens, at + words.Count(c => c == ' ') + 1) is { } number && number.Value is > 1 and <= Age.Highest)
            {
                return (int)number.Value;
            }
        }

        return null;
    }

    private static Age? TenAt(Tokens tokens, int at)
    {
        var word = tokens.Text(at);
        if (word.EndsWith("iger", StringComparison.Ordinal) && Numbers.OfWord(word[..^2]) is { } tenner)
        {
            return Age.Between(tenner, tenner + 9);
        }

        foreach (var (words, from, to) in PartsOfTen)
        {
            var next = at + words.Count(c => c == ' ') + 1;
            if (tokens.Has(at, words) && Numbers.At(tokens, next) is { } number && number.Value is >= 20 and <= 90 && number.Value % 10 == 0)
            {
                return Age.Between((int)number.Value + from, (int)number.Value + to);
            }
        }

        return null;
    }

    private static Age OfMinor { get; } = new(0, Majority - 1, AgeKind.Minor);

    private static Age OfAdult { get; } = new(Majority, Age.Highest, AgeKind.Adult);
}
