using System.Globalization;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>The age classes of a melding.</summary>
public static class AgeClass
{
    public const string Unknown = "onbekend";

    private const int Majority = 18;

    private static readonly (int From, int To, string Name)[] Classes =
    [
        (0, 11, "0-11"), (12, 15, "12-15"), (16, 17, "16-17"), (18, 23, "18-23"), (24, int.MaxValue, "24+"),
    ];

    /// <summary>
    /// The class of an age as <see cref="Age.Value"/> writes it. An age that falls in two classes is only minor or of age;
    /// one that may be either is unknown.
    /// </summary>
    public static string Of(string value)
    {
        if (value is Age.Minor or Age.Adult)
        {
            return value;
        }

        var bounds = value.TrimStart('~').Split('-');
        if (bounds.Length > 2 || !TryYears(bounds[0], out var from) || !TryYears(bounds[^1], out var to))
        {
            return Unknown;
        }

        if (Array.Find(Classes, c => from >= c.From && to <= c.To).Name is { } one)
        {
            return one;
        }

        if (to < Majority)
        {
            return Age.Minor;
        }

        return from >= Majority ? Age.Adult : Unknown;
    }

    private static bool TryYears(string text, out int years) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out years);
}
