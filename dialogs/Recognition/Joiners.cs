namespace PartnerBot.Dialogs.Recognition;

/// <summary>What stands between the two ends of a range: "15-16", "15 of 16", "3 t/m 10 maart", "van mei tot en met juli".</summary>
public static class Joiners
{
    private static readonly string[] Table = ["tot en met", "t / m", "tm", "tot", "of", "en", "a", "-", "–", "/"];

    /// <summary>The first token after the joiner that stands here, or null.</summary>
    public static int? AfterAt(Tokens tokens, int at)
    {
        foreach (var words in Table)
        {
            if (tokens.Has(at, words))
            {
                return at + words.Count(c => c == ' ') + 1;
            }
        }

        return null;
    }
}
