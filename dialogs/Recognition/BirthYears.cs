namespace PartnerBot.Dialogs.Recognition;

/// <summary>An age said as a year or day of birth: "geboren in 2010", "geb. 3-4-2010", "uit 2010".</summary>
public static class BirthYears
{
    private static readonly HashSet<string> Born = ["geboren", "geb", "gebdatum", "geboortedatum", "geboortejaar", "bouwjaar", "jaargang"];

    public static bool IsAbout(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Born.Contains(tokens.Text(at)) || (tokens.Text(at) == "uit" && tokens.IsDigits(at + 1) && tokens.Text(at + 1).Length == 4))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With only a year it is one of two ages, until the year is over.</summary>
    public static Age? Read(Tokens tokens, DateOnly today)
    {
        if (Dates.Read(tokens, today) is not { Span: { } born } || born.From > today)
        {
            return null;
        }

        var oldest = YearsBetween(born.From, today);
        var youngest = YearsBetween(born.To < today ? born.To : today, today);
        return oldest <= Age.Highest ? Age.Between(youngest, oldest) : null;
    }

    private static int YearsBetween(DateOnly born, DateOnly today)
    {
        var years = today.Year - born.Year;
        return (today.Month, today.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
