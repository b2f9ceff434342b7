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
    private readonly HashSet<string> _selfWords;
    private readonly HashSet<string> _otherWords;
    private readonly HashSet<string> _agreements;
    private readonly HashSet<string> _refusals;

    public Commands(IReadOnlyDictionary<string, IReadOnlyList<string>> commands, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        foreach (var (command, ways) in commands.Where(pair => pair.Key is not (NotRight or Change)))
        {
            foreach (var way in ways.Select(Plain).Where(way => way.Length > 0))
            {
                _byPhrase[way] = command;
            }
        }

        _corrections = LongestFirst(commands[NotRight]);
        _corrected = LongestFirst(words[CorrectedLead]);
        _changes = LongestFirst(commands[Change]);
        _worryWords = [.. words[WorryWords]];
        _selfWords = [.. words[SelfWords]];
        _otherWords = [.. words[OtherWords]];
        _agreements = [.. words[Agreement].Select(Plain)];
        _refusals = [.. words[No].Select(Plain)];
    }

    public const string Back = "terug";
    public const string Stop = "stop";
    public const string Continue = "verder";
    public const string Restart = "opnieuw";
    public const string Forget = "vergeet";
    public const string Erase = "wis";
    public const string Restarted = "begin-opnieuw";
    public const string No = "niet-akkoord";
    public const string Menu = "menu";
    public const string Help = "hulp";
    public const string Greeting = "groet";
    public const string Thanks = "bedankt";
    public const string ShareSignal = "signaal-delen";
    public const string More = "meer";
    public const string AnswerRight = "antwoord-klopt";
    public const string AnswerWrong = "antwoord-klopt-niet";

    /// <summary>Ways to say "none of these" on a page of signals; no command of its own.</summary>
    public const string None = "geen";

    /// <summary>List of words with which a question begins.</summary>
    public const string QuestionWords = "vraagwoorden";

    private const string Agreement = "akkoord";
    private const string WorryWords = "signaal-delen.woorden";
    private const string SelfWords = "zelf.ik";
    private const string OtherWords = "zelf.ander";
    private const string NotRight = "klopt-niet";
    private const string CorrectedLead = "klopt-niet.inleiding";
    private const string Change = "wijzig";

    /// <summary>The command that was typed, or null.</summary>
    public string? Find(string typed) => _byPhrase.GetValueOrDefault(Plain(typed));

    /// <summary>Whether someone says, in a sentence of their own, that they worry about somebody.</summary>
    public bool SpeaksOfWorry(string typed) => Plain(typed).Split(' ').Any(_worryWords.Contains);

    /// <summary>Whether someone tells what another does to them.</summary>
    public bool SpeaksOfSelf(string typed)
    {
        var words = Plain(typed).Split(' ');
        return words.Any(_selfWords.Contains) && words.Any(_otherWords.Contains);
    }

    /// <summary>Whether it is a command or a plain yes or no, word for word.</summary>
    public bool Knows(string typed) => Find(typed) is not null || Agrees(typed) || Refuses(typed);

    /// <summary>A whole yes and nothing else: what is shared or erased needs one.</summary>
    public bool Agrees(string typed) => _agreements.Contains(Plain(typed));

    public bool Refuses(string typed) => _refusals.Contains(Plain(typed));

    /// <summary>What it should have been, as it was typed, when someone says that something is not right; empty when they do not say what.</summary>
    public string? Correction(string typed)
    {
        var said = Plain(typed);
        return _corrections.Find(lead => StartsWithWord(said, lead)) is { } found ? WithoutLead(typed[EndOf(typed, found)..]) : null;
    }

    /// <summary>Without words such as "het was", which say nothing yet.</summary>
    public string WithoutLead(string typed)
    {
        var said = Plain(typed);
        var lead = _corrected.Find(lead => StartsWithWord(said, lead));
        return (lead is null ? typed : typed[EndOf(typed, lead)..]).Trim(' ', ',', '.', ':', ';');
    }

    /// <summary>What someone wants to change ("3", "de leeftijd"), empty when they do not say what, null when they do not want to.</summary>
    public string? Changing(string typed)
    {
        var said = Plain(typed);
        return _changes.Find(lead => StartsWithWord(said, lead)) is { } found ? said[found.Length..].TrimStart() : null;
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

    /// <summary>Where the words of a plain lead end in what was typed.</summary>
    private static int EndOf(string typed, string lead)
    {
        var end = 0;
        for (var signs = lead.Count(char.IsLetterOrDigit); signs > 0; end++)
        {
            signs -= char.IsLetterOrDigit(typed[end]) ? 1 : 0;
        }

        return end;
    }

    private static List<string> LongestFirst(IEnumerable<string> phrases) =>
        [.. phrases.Select(Plain).OrderByDescending(phrase => phrase.Length)];
}
