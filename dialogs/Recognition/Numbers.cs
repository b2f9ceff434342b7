using System.Globalization;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Numbers in digits and words: "15", "1,5", "tweeentwintig", "honderd vijf", "anderhalf", "17½".</summary>
public static class Numbers
{
    private const int LongestDigits = 9;

    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["nul"] = 0, ["een"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5, ["zes"] = 6, ["zeven"] = 7, ["acht"] = 8, ["negen"] = 9,
        ["tien"] = 10, ["elf"] = 11, ["twaalf"] = 12, ["dertien"] = 13, ["veertien"] = 14, ["vijftien"] = 15, ["zestien"] = 16,
        ["zeventien"] = 17, ["achttien"] = 18, ["negentien"] = 19,
    };

    private static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twintig"] = 20, ["dertig"] = 30, ["veertig"] = 40, ["vijftig"] = 50, ["zestig"] = 60, ["zeventig"] = 70, ["tachtig"] = 80,
        ["negentig"] = 90,
    };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["eerste"] = 1, ["tweede"] = 2, ["derde"] = 3, ["vierde"] = 4, ["vijfde"] = 5, ["zesde"] = 6, ["zevende"] = 7, ["achtste"] = 8,
        ["negende"] = 9, ["tiende"] = 10, ["elfde"] = 11, ["twaalfde"] = 12,
    };

    /// <summary>The number that begins at this token, or null.</summary>
    public static Found<decimal>? At(Tokens tokens, int at)
    {
        var whole = tokens.IsDigits(at) ? FromDigits(tokens, at) : FromWord(tokens, at);
        return whole is { } found ? WithHalf(tokens, found) : null;
    }

    /// <summary>"2", "2e", "tweede": the place of something in a list, from 1.</summary>
    public static Found<int>? OrdinalAt(Tokens tokens, int at)
    {
        if (Ordinals.TryGetValue(tokens.Text(at), out var named))
        {
            return new(named, at + 1);
        }

        if (At(tokens, at) is not { } number || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        var isSuffixed = tokens.IsDigits(at) && tokens.Text(at + 1) is "e" or "de" or "ste" or "o";
        return new((int)number.Value, isSuffixed ? number.Next + 1 : number.Next);
    }

    /// <summary>The value of a number written as one word below a million, or null.</summary>
    public static int? OfWord(string word)
    {
        var thousand = word.IndexOf("duizend", StringComparison.Ordinal);
        if (thousand < 0)
        {
            return BelowThousand(word);
        }

        var before = thousand == 0 ? 1 : BelowThousand(word[..thousand]);
        var after = thousand + 7 == word.Length ? 0 : BelowThousand(word[(thousand + 7)..]);
        return before * 1000 + after;
    }

    private static int? BelowThousand(string word)
    {
        var hundred = word.IndexOf("honderd", StringComparison.Ordinal);
        if (hundred < 0)
        {
            return BelowHundred(word);
        }

        var before = hundred == 0 ? 1 : BelowHundred(word[..hundred]);
        var rest = word[(hundred + 7)..];
        var after = rest.Length == 0 ? 0 : BelowHundred(rest) ?? (rest.StartsWith("en", StringComparison.Ordinal) ? BelowHundred(rest[2..]) : null);
        return before * 100 + after;
    }

    private static int? BelowHundred(string word)
    {
        if (Units.TryGetValue(word, out var unit) || Tens.TryGetValue(word, out unit))
        {
            return unit;
        }

        foreach (var (text, ten) in Tens)
        {
            // "tweeentwintig": unit, "en", ten.
            var ending = word.Length - text.Length - 2;
            if (ending > 0 && word.EndsWith(text, StringComparison.Ordinal) && word.AsSpan(ending, 2) is "en"
                && Units.TryGetValue(word[..ending], out unit) && unit is > 0 and < 10)
            {
                return ten + unit;
            }
        }

        return null;
    }

    private static Found<decimal>? FromDigits(Tokens tokens, int at)
    {
        var digits = tokens.Text(at);
        if (digits.Length > LongestDigits)
        {
            return null;
        }

        var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
        var isDecimal = tokens.Text(at + 1) == "," && tokens.Text(at + 2).Length is 1 or 2 && tokens.IsDigits(at + 2)
            && tokens[at + 1].Start == tokens[at].End && tokens[at + 2].Start == tokens[at + 1].End;
        return isDecimal
            ? new(decimal.Parse($"{digits}.{tokens.Text(at + 2)}", CultureInfo.InvariantCulture), at + 3)
            : new(value, at + 1);
    }

    private static Found<decimal>? FromWord(Tokens tokens, int at) => tokens.Text(at) switch
    {
        "half" or "halve" or "½" => new(0.5m, at + 1),
        "anderhalf" or "anderhalve" => new(1.5m, at + 1),
        "een" when tokens.Text(at + 1) is "half" or "halve" => new(0.5m, at + 2),
        var word => OfWord(word) is { } value ? new(value, at + 1) : null,
    };

    private static Found<decimal> WithHalf(Tokens tokens, Found<decimal> whole)
    {
        if (tokens.Text(whole.Next) == "½")
        {
            return new(whole.Value + 0.5m, whole.Next + 1);
        }

        return tokens.Has(whole.Next, "en een half") || tokens.Has(whole.Next, "en een halve")
            ? new(whole.Value + 0.5m, whole.Next + 3)
            : whole;
    }
}
