using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>E-mail addresses, links and accounts that show what they are by how they are written.</summary>
internal static class WebFinder
{
    private static readonly FrozenSet<string> Endings = new[]
    {
        "nl", "com", "net", "org", "be", "de", "eu", "info", "me", "app", "tv", "gg", "io", "example", "to", "ly", "pl", "ro", "bg", "hu", "uk", "fr", "es", "it",
        "xxx", "link", "online", "site", "live", "chat",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> At = new[] { "at", "apenstaartje", "apestaartje", "aapje" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Find(Draft draft)
    {
        for (var start = 0; start < draft.Count;)
        {
            var end = start + 1;
            while (end < draft.Count && draft.IsGlued(end))
            {
                end++;
            }

            if (MarkOf(draft, start, end) is { } mark)
            {
                draft.Replace(start, WithoutClosing(draft, start, end), mark);
            }

            FindSpoken(draft, start);
            start = end;
        }
    }

    /// <param name="end">The first token after a stretch without spaces.</param>
    private static string? MarkOf(Draft draft, int start, int end)
    {
        var at = IndexOf(draft, "@", start, end);
        if (at >= 0)
        {
            return at > start && HasEnding(draft, at, end) ? Marks.Mail : Marks.Account;
        }

        if (end - start < 3)
        {
            return null;
        }

        var isLink = draft.Word(start) is "http" or "https" or "www" || HasEnding(draft, start, end);
        return isLink ? Marks.Link : UnderscoreMark(draft, start, end);
    }

    private static string? UnderscoreMark(Draft draft, int start, int end)
    {
        var underscore = IndexOf(draft, "_", start + 1, end - 1);
        return underscore > 0 && char.IsLetterOrDigit(draft.Typed(underscore - 1)[^1]) ? Marks.Account : null;
    }

    /// <summary>A dot between two words of which the second ends an address: "onlyfans.com".</summary>
    private static bool HasEnding(Draft draft, int start, int end)
    {
        for (var at = start + 1; at < end - 1; at++)
        {
            if (draft.Word(at) == "." && Endings.Contains(draft.Word(at + 1)) && draft.Word(at - 1) is not ("" or "." or ")"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"kim2009 at gmail punt com", "lisa(at)outlook.com".</summary>
    private static void FindSpoken(Draft draft, int start)
    {
        for (var at = start + 1; at < start + 6; at++)
        {
            if (!At.Contains(draft.Word(at)))
            {
                continue;
            }

            for (var dot = at + 2; dot <= at + 4; dot++)
            {
                if (draft.Word(dot) is "." or "punt" or "dot" && Endings.Contains(draft.Word(dot + 1)))
                {
                    draft.Replace(start, dot + 2, Marks.Mail);
                    return;
                }
            }
        }
    }

    private static int WithoutClosing(Draft draft, int start, int end)
    {
        while (end - 1 > start && draft.Word(end - 1) is "." or "," or "?" or "!" or ")" or ";" or ":" or "'" or "\"")
        {
            end--;
        }

        return end;
    }

    private static int IndexOf(Draft draft, string word, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (draft.Word(at) == word)
            {
                return at;
            }
        }

        return -1;
    }
}
