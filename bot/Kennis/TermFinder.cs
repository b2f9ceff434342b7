using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Bot.Kennis;

/// <summary>A glossary term where it stands in a text.</summary>
public sealed record FoundTerm(GlossaryTerm Term, int Start, int Length);

/// <summary>Finds the names of glossary terms in a text: whole words, the longest name first, abbreviations only as they are written.</summary>
public sealed class TermFinder
{
    private readonly Dictionary<char, (string Name, StringComparison Case, GlossaryTerm Term)[]> _byFirstLetter;

    public TermFinder(IEnumerable<GlossaryTerm> glossary)
    {
        _byFirstLetter = glossary
            .SelectMany(term => term.Also.Prepend(term.Term).Select(name => (Name: name, Case: CaseOf(name), Term: term)))
            .OrderByDescending(row => row.Name.Length)
            .GroupBy(row => char.ToLowerInvariant(row.Name[0]))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The place of a term on the page of the glossary, also a unique part of ids: <c>b8-3</c> for B8/3.</summary>
    public static string AnchorOf(GlossaryTerm term)
    {
        var folded = string.Concat(term.Term.Select(c => Letters.Fold(c) is not '\0' and var letter ? letter : '-'));
        return string.Join('-', folded.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>In the order of the text, without overlap; one term can occur more than once.</summary>
    public IEnumerable<FoundTerm> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])) || TermAt(text, at) is not { } found)
            {
                continue;
            }

            yield return found;
            at = found.Start + found.Length - 1;
        }
    }

    private FoundTerm? TermAt(string text, int at)
    {
        foreach (var (name, howExact, term) in _byFirstLetter.GetValueOrDefault(char.ToLowerInvariant(text[at]), []))
        {
            var end = at + name.Length;
            if (string.Compare(text, at, name, 0, name.Length, howExact) == 0 && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return new FoundTerm(term, at, name.Length);
            }
        }

        return null;
    }

    // "OM" is an office, "om" a word; "B9" a rule.
    private static StringComparison CaseOf(string name) =>
        name.Count(c => char.IsUpper(c) || char.IsDigit(c)) > 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
