namespace PartnerBot.Dialogs.Meldingen;

/// <summary>
/// A melding number for the phone: seven signs and a check sign, written <c>K7M4-PX3R</c>. The 23 signs leave out what looks alike
/// (0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V). 23 is prime, so the weighted check sign finds every wrong sign and every swap of two signs.
/// </summary>
public static class MeldingNumber
{
    private const string Signs = "34679ACDEFGHJKMNPRTUWXY";
    private const int Payload = 7;

    /// <summary>How many different numbers there are.</summary>
    public static long Count { get; } = (long)Math.Pow(Signs.Length, Payload);

    /// <param name="draw">Any number; every number under <see cref="Count"/> is equally likely when it is random.</param>
    public static string From(ulong draw)
    {
        Span<char> signs = stackalloc char[Payload + 2];
        var rest = draw % (ulong)Count;
        var check = 0;
        for (var i = 0; i < Payload; i++)
        {
            var value = (int)(rest % (ulong)Signs.Length);
            rest /= (ulong)Signs.Length;
            check += value * (i + 2);
            signs[Place(i)] = Signs[value];
        }

        signs[4] = '-';
        signs[^1] = Signs[check % Signs.Length];
        return new string(signs);
    }

    /// <summary>The number as it is kept, or null when it was misheard or mistyped. Spaces, dashes and case do not matter.</summary>
    public static string? Parse(string typed)
    {
        var signs = typed.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        if (signs.Length != Payload + 1 || Array.Exists(signs, sign => !Signs.Contains(sign)))
        {
            return null;
        }

        var check = signs.Take(Payload).Select((sign, i) => Signs.IndexOf(sign) * (i + 2)).Sum() % Signs.Length;
        return Signs[check] == signs[^1] ? $"{new string(signs, 0, 4)}-{new string(signs, 4, 4)}" : null;
    }

    private static int Place(int index) => index < 4 ? index : index + 1;
}
