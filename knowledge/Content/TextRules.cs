namespace PartnerBot.Knowledge.Content;

/// <summary>What must hold for any text a person sees. By hand instead of by regular expression: this may run at start.</summary>
internal static class TextRules
{
    /// <summary>What is wrong with the placeholders and links of a text, in words; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(string text) =>
        PlaceholderProblems(text).Concat(LinkProblems(text)).Concat(HasMobileNumber(text) ? ["holds a personal mobile number"] : []);

    /// <summary>True when the text has a place to fill in, well-formed or not.</summary>
    public static bool HasPlaceholder(string text) => text.AsSpan().ContainsAny('{', '}');

    /// <summary>Where the links of a text lead.</summary>
    public static IEnumerable<string> LinkTargets(string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            var close = text.IndexOf(')', at);
            yield return close < 0 ? "" : text[(at + 2)..close];
        }
    }

    private static IEnumerable<string> PlaceholderProblems(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '}')
            {
                yield return "has a } without a {";
            }

            if (text[at] != '{')
            {
                continue;
            }

            var end = text.IndexOf('}', at);
            var name = end < 0 ? "" : text[(at + 1)..end];
            if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || c == '-'))
            {
                yield return "has a placeholder that is not of the form {naam}";
            }

            at = end < 0 ? text.Length : end;
        }
    }

    private static IEnumerable<string> LinkProblems(string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            var open = text.LastIndexOf('[', at);
            var close = text.IndexOf(')', at);
            if (open < 0 || open == at - 1 || at == 0)
            {
                yield return "has a link without words";
            }

            var target = close < 0 ? "" : text[(at + 2)..close];
            if (!IsTarget(target))
            {
                yield return $"has a link to '{target}', which is not https://, tel: or mailto:";
            }
        }
    }

    private static bool IsTarget(string target)
    {
        if (target.StartsWith("tel:", StringComparison.Ordinal))
        {
            var digits = target.AsSpan("tel:".Length).TrimStart('+');
            return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
        }

        return !target.Any(char.IsWhiteSpace)
            && Uri.TryCreate(target, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto);
    }

    private static bool HasMobileNumber(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var startsHere = char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
            if (startsHere && IsMobile(DigitsFrom(text, at)))
            {
                return true;
            }
        }

        return false;
    }

    // 06 12345678, +31 6 12345678, +31 (0)6 12345678 and 0031 6 12345678.
    private static bool IsMobile(string digits) =>
        Begins(digits, "06", 10) || Begins(digits, "316", 11) || Begins(digits, "3106", 12) || Begins(digits, "00316", 13);

    private static bool Begins(string digits, string beginning, int length) =>
        digits.Length >= length && digits.StartsWith(beginning, StringComparison.Ordinal);

    private static string DigitsFrom(string text, int start)
    {
        var run = text.Skip(start).TakeWhile(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '.' or '(' or ')');
        return string.Concat(run.Where(char.IsAsciiDigit));
    }
}
