namespace PartnerBot.Dialogs.Recognition;

/// <summary>How long ago: "2 weken geleden", "een half jaar geleden", "een jaar of twee geleden", "al 3 maanden", "een paar dagen terug".</summary>
public static class TimesAgo
{
    private const int AFew = 3;
    private const int MostYears = 110;

    private static readonly Dictionary<string, AgoUnit> Units = new(StringComparer.Ordinal)
    {
        ["minuut"] = AgoUnit.Hour, ["minuten"] = AgoUnit.Hour, ["uur"] = AgoUnit.Hour, ["uren"] = AgoUnit.Hour, ["uurtje"] = AgoUnit.Hour,
        ["dag"] = AgoUnit.Day, ["dagen"] = AgoUnit.Day, ["dgn"] = AgoUnit.Day,
        ["week"] = AgoUnit.Week, ["weken"] = AgoUnit.Week, ["wk"] = AgoUnit.Week, ["weekje"] = AgoUnit.Week, ["weekjes"] = AgoUnit.Week,
        ["maand"] = AgoUnit.Month, ["maanden"] = AgoUnit.Month, ["mnd"] = AgoUnit.Month, ["maandje"] = AgoUnit.Month,
        ["jaar"] = AgoUnit.Year, ["jaren"] = AgoUnit.Year, ["jr"] = AgoUnit.Year, ["jaartje"] = AgoUnit.Year,
    };

    private static readonly HashSet<string> Ago = ["geleden", "terug"];
    private static readonly HashSet<string> For = ["al", "sinds", "sedert", "nu", "reeds", "zeker"];

    private static readonly HashSet<string> Roughly = ["ongeveer", "zon", "ruim", "bijna", "circa"];

    /// <summary>Bounded, so that "al al al al" costs no more than other words.</summary>
    private const int MostWordsBefore = 4;

    private enum AgoUnit
    {
        Hour,
        Day,
        Week,
        Month,
        Year,
    }

    public static Found<SaidDate>? At(Tokens tokens, int at, DateOnly today)
    {
        var isFor = For.Contains(tokens.Text(at));
        var start = at;
        while (isFor && start < at + MostWordsBefore && (For.Contains(tokens.Text(start)) || Roughly.Contains(tokens.Text(start))))
        {
            start++;
        }

        if (AmountAt(tokens, start) is not { } amount)
        {
            return null;
        }

        // "3 weken" alone is how long it goes on; "15 jaar" alone is an age, and so is "8 maanden oud".
        var isAgo = Ago.Contains(tokens.Text(amount.Next));
        var isLength = amount.Value.Unit is AgoUnit.Day or AgoUnit.Week or AgoUnit.Month && tokens.Text(amount.Next) != "oud";
        if (!isFor && !isAgo && !isLength)
        {
            return null;
        }

        var next = isAgo ? amount.Next + 1 : amount.Next;
        return new(Back(today, amount.Value.Least, amount.Value.Most, amount.Value.Unit), next);
    }

    /// <summary>"2 weken", "2 à 3 weken", "een week of drie", "een paar weken", "half jaar".</summary>
    private static Found<(decimal Least, decimal Most, AgoUnit Unit)>? AmountAt(Tokens tokens, int at)
    {
        if (CountAt(tokens, at) is not { } count)
        {
            return null;
        }

        var second = Joiners.AfterAt(tokens, count.Next) is { } after ? CountAt(tokens, after) : null;
        var next = second?.Next ?? count.Next;
        if (!Units.TryGetValue(tokens.Text(next), out var unit))
        {
            return null;
        }

        if (tokens.Text(at) == "een" && tokens.Text(next + 1) == "of" && CountAt(tokens, next + 2) is { } later)
        {
            return new((later.Value, later.Value, unit), later.Next);
        }

        return new((count.Value, second?.Value ?? count.Value, unit), next + 1);
    }

    private static Found<decimal>? CountAt(Tokens tokens, int at)
    {
        var start = tokens.Text(at) == "een" && tokens.Text(at + 1) is "paar" or "aantal" ? at + 1 : at;
        return tokens.Text(start) is "paar" or "enkele" or "aantal" ? new(AFew, start + 1) : Numbers.At(tokens, start);
    }

    private static SaidDate Back(DateOnly today, decimal least, decimal most, AgoUnit unit)
    {
        if (Math.Max(least, most) > (unit == AgoUnit.Year ? MostYears : MostYears * 12))
        {
            return SaidDate.Impossible;
        }

        var (early, late) = (BackTo(today, Math.Max(least, most), unit), BackTo(today, Math.Min(least, most), unit));
        return new(new DateSpan(early.From, late.To), IsAbout: unit > AgoUnit.Day);
    }

    private static DateSpan BackTo(DateOnly today, decimal count, AgoUnit unit)
    {
        if (unit is AgoUnit.Month or AgoUnit.Year)
        {
            var month = today.AddMonths(-(int)(unit == AgoUnit.Year ? count * 12 : count));
            return DateSpan.Month(month.Year, month.Month);
        }

        return DateSpan.Day(today.AddDays(-(unit switch { AgoUnit.Week => (int)(count * 7), AgoUnit.Day => (int)count, _ => 0 })));
    }
}
