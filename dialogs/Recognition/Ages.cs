namespace PartnerBot.Dialogs.Recognition;

/// <summary>Reads an age: "15", "net 16", "15/16", "een jaar of 15", "geboren in 2010", "minderjarig".</summary>
public static class Ages
{
    /// <summary>The age in an answer to a question about age; null when there is none, or more than one.</summary>
    public static Age? Read(Tokens tokens, DateOnly today)
    {
        if (AgeGroups.Read(tokens) is { } group)
        {
            return group;
        }

        if (BirthYears.IsAbout(tokens))
        {
            return BirthYears.Read(tokens, today);
        }

        var found = AgeNumbers.Find(tokens);
        return found.Count switch
        {
            1 => One(tokens, found[0]),
            2 when AgeNumbers.AreJoined(tokens, found[0], found[1]) => Two(found[0], found[1]),
            _ => null,
        };
    }

    private static readonly HashSet<string> Nearly = ["bijna", "haast", "tegen", "wordt"];

    private static readonly HashSet<string> About =
    [
        "ongeveer", "ongv", "ongev", "rond", "rondom", "circa", "ca", "zon", "plusminus", "plm", "±", "~", "schat", "schatting", "geschat", "denk", "misschien",
        "waarschijnlijk", "vermoedelijk", "lijkt", "ogenschijnlijk", "krap",
    ];

    private static readonly HashSet<string> AboutAfter = ["ongeveer", "zoiets", "plusminus", "schat", "denk", "misschien", "iets"];

    private static Age? One(Tokens tokens, AgeNumber number)
    {
        if (number.Years > Age.Highest)
        {
            return null;
        }

        var isNearly = Before(tokens, number.Start, Nearly.Contains) && !Before(tokens, number.Start, word => word == "al");
        if (isNearly && number.Years > 0)
        {
            return new Age(number.Years - 1, number.Years - 1, AgeKind.Nearly);
        }

        var isAbout = number.IsAbout || Before(tokens, number.Start, About.Contains) || After(tokens, number.Next);
        return isAbout ? new Age(number.Years, number.Years, AgeKind.About) : Age.Exactly(number.Years);
    }

    private static Age? Two(AgeNumber first, AgeNumber second) =>
        first.Years <= second.Years && second.Years <= Age.Highest ? Age.Between(first.Years, second.Years) : null;

    /// <summary>Looks at the three words before; a mark ends the look, unless it ends an abbreviation.</summary>
    private static bool Before(Tokens tokens, int at, Predicate<string> isMeant)
    {
        for (var before = at - 1; before >= 0 && before >= at - 3; before--)
        {
            if (isMeant(tokens.Text(before)))
            {
                return true;
            }

            if (tokens[before].Kind == TokenKind.Mark && tokens.Text(before) != ".")
            {
                return false;
            }
        }

        return false;
    }

    private static bool After(Tokens tokens, int at)
    {
        for (var after = at; after < at + 4; after++)
        {
            if (AboutAfter.Contains(tokens.Text(after)) || tokens.Has(after, "of zo") || tokens.Has(after, "ik denk"))
            {
                return true;
            }
        }

        return false;
    }
}
