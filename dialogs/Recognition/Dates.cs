namespace PartnerBot.Dialogs.Recognition;

/// <summary>Reads when something was, past first: of all days something can mean, the last one that has been.</summary>
public static class Dates
{
    private static readonly HashSet<string> About =
    [
        "ongeveer", "ongev", "rond", "rondom", "circa", "ca", "zon", "ergens", "plusminus", "±", "~", "denk", "misschien", "vermoedelijk", "waarschijnlijk",
    ];

    /// <summary>The period from the first to the last date in the text; null when there is none, or two that have nothing to do with each other.</summary>
    /// <param name="today">The day in Europe/Amsterdam.</param>
    public static SaidDate? Read(Tokens tokens, DateOnly today)
    {
        SaidDate? said = null;
        var isAbout = false;
        var end = 0;
        for (var at = 0; at < tokens.Count;)
        {
            isAbout |= About.Contains(tokens.Text(at));
            if (PhraseAt(tokens, at, today) is not { } found)
            {
                at++;
                continue;
            }

            said = said is null ? found.Value : Joined(said, found.Value, IsJoined(tokens, end, at));
            if (said?.Span is null)
            {
                return said;
            }

            at = end = found.Next;
        }

        return said is null ? null : said with { IsAbout = said.IsAbout || isAbout };
    }

    private static Found<SaidDate>? PhraseAt(Tokens tokens, int at, DateOnly today) =>
        TimesAgo.At(tokens, at, today)
        ?? NamedDays.At(tokens, at, today)
        ?? NamedPeriods.At(tokens, at, today)
        ?? NamedMonthDays.At(tokens, at, today)
        ?? WrittenDates.At(tokens, at, today);

    private static bool IsJoined(Tokens tokens, int end, int start)
    {
        for (var at = end; at < start; at++)
        {
            if (Joiners.AfterAt(tokens, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static SaidDate? Joined(SaidDate first, SaidDate second, bool isJoined)
    {
        if (first.Span is not { } one || second.Span is not { } other)
        {
            return SaidDate.Impossible;
        }

        var isAbout = first.IsAbout || second.IsAbout;
        if (one.Contains(other))
        {
            return new(other, isAbout);
        }

        if (other.Contains(one))
        {
            return new(one, isAbout);
        }

        return isJoined ? new(new DateSpan(Min(one.From, other.From), one.To > other.To ? one.To : other.To), isAbout) : null;
    }

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
