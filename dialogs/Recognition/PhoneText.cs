using System.Text;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Writes a telephone number so that it can be read out: "06 12 34 56 78", "020 123 45 67", "+32 475 123 456".</summary>
public static class PhoneText
{
    /// <summary>Area codes of three digits; all others have four. ACM, Nummerplan telefoon- en ISDN-diensten.</summary>
    private static readonly HashSet<string> ShortAreas =
    [
        "10", "13", "14", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45", "46", "50", "53", "55", "58", "70", "71", "72", "73",
        "74", "75", "76", "77", "78", "79", "84", "85", "87", "88", "91",
    ];

    /// <summary>Country codes of two digits (ITU E.164); +1 and +7 have one, all others three.</summary>
    private static readonly HashSet<string> ShortCountries =
    [
        "20", "27", "30", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58",
        "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];

    public static string Of(string canonical) =>
        canonical.StartsWith("+31", StringComparison.Ordinal) ? Dutch(canonical[3..]) : Foreign(canonical[1..]);

    private static string Dutch(string digits)
    {
        if (digits[0] == '6')
        {
            return "06 " + InGroups(digits[1..], 2, 2, 2, 2);
        }

        if (digits.Length != 9)
        {
            return $"0{digits[..3]} {(digits.Length == 7 ? digits[3..] : InGroups(digits[3..], 3, 2, 2))}";
        }

        return ShortAreas.Contains(digits[..2])
            ? $"0{digits[..2]} {InGroups(digits[2..], 3, 2, 2)}"
            : $"0{digits[..3]} {InGroups(digits[3..], 2, 2, 2)}";
    }

    private static string Foreign(string digits)
    {
        var countryLength = digits switch
        {
            ['1' or '7', ..] => 1,
            _ when ShortCountries.Contains(digits[..2]) => 2,
            _ => 3,
        };
        return $"+{digits[..countryLength]} {InGroups(digits[countryLength..], 3, 3, 3, 3, 3)}";
    }

    private static string InGroups(string digits, params ReadOnlySpan<int> sizes)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var size in sizes)
        {
            var end = Math.Min(at + size, digits.Length);
            if (end > at)
            {
                text.Append(at == 0 ? "" : " ").Append(digits, at, end - at);
            }

            at = end;
        }

        return text.ToString();
    }
}
