using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>
/// Which of a few options someone means: its id, its text, its number, the beginning or a clear part of its text, with one typing error.
/// The surest way that finds anything decides.
/// </summary>
public sealed class Choices
{
    private readonly List<(Option Option, string Id, string Text, string[] Words)> _options;

    public Choices(IReadOnlyList<Option> options) =>
        _options = [.. options.Select(option => (option, option.Id, Tokens.Of(option.Text).Words(), WordsOf(option)))];

    /// <summary>The options this can mean: none, the one, or several.</summary>
    public IReadOnlyList<Option> Find(string typed)
    {
        var tokens = Tokens.Of(typed);
        var words = tokens.Words();
        if (words.Length == 0)
        {
            return [];
        }

        return FirstFound(
            () => Exact(typed, words),
            () => ByNumber(tokens),
            () => Where(option => option.Text.StartsWith(words, StringComparison.Ordinal)),
            () => ByWords(words),
            () => Where(option => words.Length > ShortestMisspelt && TypingError.IsOne(option.Text, words)));
    }

    /// <summary>The option whose id, whole text or other word was typed.</summary>
    public Option? FindExact(string typed) => Exact(typed, Tokens.Of(typed).Words()).FirstOrDefault();

    private List<Option> Exact(string typed, string words) => Where(option =>
        option.Id.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase) || option.Text == words || option.Option.Also.Contains(words));

    private const int ShortestMisspelt = 3;

    private static readonly HashSet<string> BeforeNumber = ["optie", "nummer", "nr", "de", "het", "keuze", "antwoord", "ik", "kies", "doe", "maar", "en", "dan"];

    /// <summary>Words too common to point at an option.</summary>
    private static readonly HashSet<string> Common =
    [
        "de", "het", "een", "en", "of", "ik", "u", "is", "dat", "er", "in", "op", "van", "voor", "met", "te", "aan", "door", "heb", "wil", "denk", "graag",
        "ze", "zij", "hij", "was", "bij", "om", "maar", "die", "dit", "wel", "ook", "nog", "al", "mij", "me", "volgens", "vooral",
    ];

    private List<Option> ByNumber(Tokens tokens)
    {
        var at = 0;
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.Mark || BeforeNumber.Contains(tokens.Text(at))))
        {
            at++;
        }

        if (tokens.Text(at) == "laatste" && _options.Count > 0)
        {
            return [_options[^1].Option];
        }

        if (Numbers.OrdinalAt(tokens, at) is not { } place || !IsAllMarks(tokens, place.Next))
        {
            return [];
        }

        return place.Value >= 1 && place.Value <= _options.Count ? [_options[place.Value - 1].Option] : [];
    }

    /// <summary>Options in which every telling word that was typed occurs, from its first letters or with one typing error.</summary>
    private List<Option> ByWords(string words)
    {
        var telling = words.Split(' ').Where(word => word.Length > 2 && !Common.Contains(word)).Distinct().ToList();
        if (telling.Count is 0 or > MostWords)
        {
            return [];
        }

        var same = Where(option => telling.TrueForAll(word => option.Words.Contains(word)));
        return same.Count > 0 ? same : Where(option => telling.TrueForAll(word => option.Words.Any(known => IsMeant(known, word))));
    }

    private const int MostWords = 12;

    private static bool IsMeant(string known, string typed) =>
        (typed.Length >= 3 && known.StartsWith(typed, StringComparison.Ordinal))
        || (typed.Length > ShortestMisspelt && known.Length > ShortestMisspelt && TypingError.IsOne(known, typed));

    private List<Option> Where(Predicate<(Option Option, string Id, string Text, string[] Words)> fits) =>
        [.. _options.FindAll(fits).Select(option => option.Option)];

    private static List<Option> FirstFound(params ReadOnlySpan<Func<List<Option>>> ways)
    {
        foreach (var way in ways)
        {
            if (way() is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static bool IsAllMarks(Tokens tokens, int from)
    {
        for (var at = from; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Weet ik niet" has its own reading; by its loose words it would be found in "niet".</summary>
    private static string[] WordsOf(Option option) => option.Id == Question.Unknown ? [] : [.. Tokens.Of(option.Text).Words().Split(' '), .. option.Also];
}
