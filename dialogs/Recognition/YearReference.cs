namespace PartnerBot.Dialogs.Recognition;

/// <summary>The year that goes with a month or season: "2024", "'24", "vorig jaar", "van dit jaar", "van het vorige jaar".</summary>
public static class YearReference
{
    private static readonly HashSet<string> Between = ["van", "in", "het", ","];

    public static Found<int>? At(Tokens tokens, int at, DateOnly today)
    {
        while (Between.Contains(tokens.Text(at)))
        {
            at++;
        }

        if (PastWords.IsLast(tokens.Text(at)) && tokens.Text(at + 1) == "jaar")
        {
            return new(today.Year - 1, at + 2);
        }

        if (PastWords.IsThis(tokens.Text(at)) && tokens.Text(at + 1) == "jaar")
        {
            return new(today.Year, at + 2);
        }

        return tokens.Text(at).Length == 4 || tokens.Text(at) is "'" or "’" || (tokens.Text(at).Length == 2 && tokens.Text(at + 1).Length == 0)
            ? WrittenDates.YearAt(tokens, at)
            : null;
    }
}

/// <summary>Words that point at the last, this or the next one of something.</summary>
public static class PastWords
{
    public static bool IsLast(string word) => word is "vorig" or "vorige" or "afgelopen" or "laatste" or "voorbije" or "verleden";

    public static bool IsThis(string word) => word is "dit" or "deze" or "huidige";

    public static bool IsNext(string word) => word is "volgend" or "volgende" or "komend" or "komende" or "aanstaande";
}
