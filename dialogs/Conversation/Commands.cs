using System.Globalization;
using System.Text;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Recognises commands ("terug", "stop", "wijzig 3") by the phrases of content; never by localised labels.</summary>
public sealed class Commands
{
    private readonly Dictionary<string, string> _byPhrase = new(StringComparer.Ordinal);
    private readonly List<string> _corrections;
    private readonly List<string> _corrected;
    private readonly List<string> _changes;
    private readonly HashSet<string> _worryWords;

    public Commands(IReadOnlyDictionary<string, IReadOnlyList<string>> phrases)
    {
        foreach (var (command, ways) in phrases.Where(pair => pair.Key is not (CorrectedLead or Change or NotRight or WorryWords or None)))
        {
            foreach (var way in ways.Select(Plain).Where(way => way.Length > 0))
            {
                _byPhrase[way] = command;
            }
        }

        _corrections = LongestFirst(phrases[NotRight]);
        _corrected = LongestFirst(phrases[CorrectedLead]);
        _changes = LongestFirst(phrases[Change]);
        _worryWords = [.. phrases[WorryWords]];
    }

    public const string Back = "terug";
    public const string Stop = "stop";
    public const string Continue = "verder";
    public const string Restart = "opnieuw";
    public const string Forget = "vergeet";
    public const string Erase = "wis";
    public const string Menu = "menu";
    public const string Help = "hulp";
    public const string ShareSignal = "signaal-delen";

    /// <summary>Ways to say "none of these" on a page of signals; no command of its own.</summary>
    public const string None = "geen";

    private const string WorryWords = "signaal-delen.woorden";
    private const string NotRight = "klopt-niet";
    private const string CorrectedLead = "klopt-niet.inleiding";
    private const string Change = "wijzig";

    /// <summary>The command that was typed, or null.</summary>
    public string? Find(string typed) => _byPhrase.GetValueOrDefault(Plain(typed));

    /// <summary>Whether someone says, in a sentence of their own, that they worry about somebody.</summary>
    public bool SpeaksOfWorry(string typed) => Plain(typed).Split(' ').Any(_worryWords.Contains);

    /// <summary>What it should have been, when someone says that something is not right; empty when they do not say what.</summary>
    public string? Correction(string typed)
    {
        var said = Plain(typed);
        if (_corrections.Find(lead => StartsWithWord(said, lead)) is not { } found)
        {
            return null;
        }

        var rest = said[found.Length..].TrimStart();
        return _corrected.Find(lead => StartsWithWord(rest, lead)) is { } lead ? rest[lead.Length..].TrimStart() : rest;
    }

    /// <summary>The line to change, from 1, when someone says "wijzig 3"; otherwise null.</summary>
    public int? LineToChange(string typed)
    {
        var said = Plain(typed);
        return _changes.Find(lead => StartsWithWord(said, lead)) is { } lead
            && int.TryParse(said[lead.Length..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? line
            : null;
    }

    /// <summary>Lower case, with single spaces instead of punctuation.</summary>
    public static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var sign in typed)
        {
            if (char.IsLetterOrDigit(sign))
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static bool StartsWithWord(string said, string lead) =>
        said.StartsWith(lead, StringComparison.Ordinal) && (said.Length == lead.Length || said[lead.Length] == ' ');

    private static List<string> LongestFirst(IEnumerable<string> phrases) =>
        [.. phrases.Select(Plain).OrderByDescending(phrase => phrase.Length)];
}
