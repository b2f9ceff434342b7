using System.Globalization;

namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>What takes a danger phrase back: a denial before it, a time long ago, a story, or a question in general.</summary>
public static class DangerDenials
{
    private const int Reach = 3;

    // People type on without a full stop; what is said further away is about something else.
    private const int Before = 12;
    private const int After = 9;

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "niet", "geen", "nooit", "niemand", "nergens" };

    private static readonly HashSet<string> LongAgo = new(StringComparer.Ordinal)
    {
        "vroeger", "destijds", "indertijd", "ooit", "toen", "toenmalige", "jaren", "film", "serie", "boek", "podcast", "documentaire",
        "musical", "toneelstuk", "game", "spreekbeurt", "scriptie", "protocol", "training", "lesbrief",
    };

    private static readonly string[] InGeneral =
    [
        "hoe", "welke", "waarom", "wanneer", "wat als", "wat is", "wat zijn", "wat betekent", "wat doet", "wat doe ik als", "wat doe je als",
        "wat doen we als", "wat moet ik doen als", "wat moet je doen als", "stel", "stel dat", "is er", "zijn er", "bestaat er", "mag ik", "mag je",
        "moet ik altijd", "moet je",
    ];

    private static readonly string[][] Openings = [.. InGeneral.Select(o => o.Split(' '))];

    /// <summary>True when the words around a phrase say that it is not about danger now.</summary>
    /// <param name="start">Where the phrase begins in the sentence.</param>
    /// <param name="asked">The sentence ends in a question mark.</param>
    public static bool TakeBack(ReadOnlySpan<string> sentence, int start, bool asked)
    {
        var denial = sentence[Math.Max(0, start - Reach)..start];
        var around = sentence[Math.Max(0, start - Before)..Math.Min(sentence.Length, start + After)];
        return denial.ContainsAnyOf(Denials)
            || around.ContainsAnyOf(LongAgo)
            || HasYear(around)
            || (start <= Before && OpensInGeneral(sentence, asked));
    }

    private static bool OpensInGeneral(ReadOnlySpan<string> sentence, bool asked)
    {
        foreach (var opening in Openings)
        {
            // A lone "wanneer" or "stel" may well be said in fear; with a question mark it is a question.
            if ((asked || opening.Length > 1 || opening[0] is "hoe" or "welke" or "stel") && sentence.StartsWith(opening))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasYear(ReadOnlySpan<string> sentence)
    {
        foreach (var word in sentence)
        {
            if (word is ['1', '9', _, _] or ['2', '0', _, _] && int.TryParse(word, CultureInfo.InvariantCulture, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAnyOf(this ReadOnlySpan<string> words, HashSet<string> sought)
    {
        foreach (var word in words)
        {
            if (sought.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
