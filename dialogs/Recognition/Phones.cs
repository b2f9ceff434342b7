using System.Text;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Telephone numbers as people type them, to E.164 (<c>+31612345678</c>).</summary>
public static class Phones
{
    private const int ShortestForeign = 8;
    private const int LongestForeign = 15;

    /// <summary>The one number in a text, or null when there is none, more than one, or only something shorter or longer.</summary>
    public static string? Read(string typed)
    {
        string? found = null;
        foreach (var run in Runs(typed))
        {
            if (Canonical(run) is not { } number)
            {
                continue;
            }

            if (found is not null && found != number)
            {
                return null;
            }

            found = number;
        }

        return found;
    }

    /// <summary>Stretches of digits with what people put between them; a leading + is kept, the rest is left out.</summary>
    private static IEnumerable<string> Runs(string typed)
    {
        var run = new StringBuilder();
        var isInsideCode = false;
        foreach (var c in typed.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(c) || (c == '+' && run.Length == 0))
            {
                run.Append(isInsideCode ? "" : c);
                continue;
            }

            // Figures that follow a letter at once belong to an account or a number plate.
            isInsideCode = char.IsLetter(c) || (isInsideCode && !char.IsWhiteSpace(c));
            if (!IsBetweenDigits(c) && run.Length > 0)
            {
                yield return run.ToString();
                run.Clear();
            }
        }

        yield return run.ToString();
    }

    private static bool IsBetweenDigits(char c) => c is ' ' or '\u00A0' or '-' or '‑' or '–' or '.' or '/' or '(' or ')';

    private static string? Canonical(string run)
    {
        if (run.StartsWith("00", StringComparison.Ordinal))
        {
            run = "+" + run[2..];
        }

        if (run.StartsWith("+31", StringComparison.Ordinal))
        {
            return Dutch(run[3..].TrimStart('0'));
        }

        if (run.StartsWith('+'))
        {
            return run.Length - 1 is >= ShortestForeign and <= LongestForeign && run[1] != '0' ? run : null;
        }

        // Without a leading zero nine digits may as well be a BSN, so only the country code without its plus is let through.
        var isWithoutPlus = run.Length == 11 && run.StartsWith("316", StringComparison.Ordinal);
        if (isWithoutPlus)
        {
            return Dutch(run[2..]);
        }

        return run.StartsWith('0') ? Dutch(run[1..]) : null;
    }

    /// <param name="digits">Without country code and leading zero.</param>
    private static string? Dutch(string digits)
    {
        var isFree = digits.StartsWith("800", StringComparison.Ordinal) || digits.StartsWith("900", StringComparison.Ordinal);
        var isComplete = isFree ? digits.Length is 7 or 10 : digits.Length == 9 && digits[0] != '0';
        return isComplete ? "+31" + digits : null;
    }
}
