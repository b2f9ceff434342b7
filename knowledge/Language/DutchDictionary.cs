using PartnerBot.Knowledge.Search;

namespace PartnerBot.Knowledge.Language;

/// <summary>Which words are ordinary Dutch and which are names, from the spelling dictionary of OpenTaal. Immutable; safe to share.</summary>
/// <remarks>Words are asked for in lower case and without accents, as <see cref="Plain"/> writes them.</remarks>
public sealed class DutchDictionary
{
    private const int ShortestHalf = 4;
    private const int Longest = 40;
    private const string ProperName = "PN";

    private static readonly string[] Joints = ["", "s", "e", "en"];

    // What a verb may end in: "ronselt", "stapte", "werkten".
    private static readonly string[] VerbEndings = ["t", "te", "de", "ten", "den"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly WordFilter _words;
    private readonly WordFilter _capitalised;
    private readonly WordFilter _stems;

    /// <param name="lines">Of a Hunspell dictionary: the word, then a slash and two letters for each way it is inflected.</param>
    /// <param name="moreNames">Names that are not marked as such there.</param>
    public DutchDictionary(IEnumerable<string> lines, IEnumerable<string> moreNames)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var capitalised = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var slash = line.IndexOf('/', StringComparison.Ordinal);
            var written = (slash < 0 ? line : line[..slash]).Replace("ĳ", "ij", StringComparison.Ordinal).Replace("Ĳ", "IJ", StringComparison.Ordinal);
            if (written.Length > 0 && char.IsLower(written[0]))
            {
                words.Add(Plain.Of(written));
            }
            else if (slash >= 0 && IsName(line.AsSpan(slash + 1)) && written.All(char.IsLetter))
            {
                _names.Add(Plain.Of(written));
            }
            else
            {
                capitalised.Add(Plain.Of(written));
            }
        }

        _names.UnionWith(moreNames.Select(Plain.Of));
        _words = WordFilter.Of(words);
        _capitalised = WordFilter.Of([.. capitalised.Concat(capitalised.Select(Stemmer.Stem)).Distinct(StringComparer.Ordinal)]);
        _stems = WordFilter.Of([.. words.Select(Stemmer.Stem).Distinct(StringComparer.Ordinal)]);
    }

    /// <param name="content">The content folder.</param>
    /// <exception cref="IOException">A file is missing.</exception>
    public static DutchDictionary Load(string content) => new(
        File.ReadLines(Path.Combine(content, "woorden", "opentaal", "index.dic")).Skip(1),
        File.ReadLines(Path.Combine(content, "woorden", "namen.txt")).Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A first name or a surname; many surnames are ordinary words too.</summary>
    public bool IsName(string word) => _names.Contains(word);

    /// <summary>Stands in the dictionary with a small letter.</summary>
    public bool Has(string word) => _words.MayContain(word);

    /// <summary>Stands in the dictionary with a capital without being a name, or is a form of such a word: "Friese", "Belgen", "Facebook".</summary>
    public bool IsProperWord(string word) => _capitalised.MayContain(word) || _capitalised.MayContain(Stemmer.Stem(word));

    /// <summary>Stands in the dictionary, or has the stem of a word that does.</summary>
    public bool IsForm(string word) => _words.MayContain(word) || _stems.MayContain(Stemmer.Stem(word));

    /// <summary>A word in any form, a verb in the third person or the past, or made of two words.</summary>
    public bool IsWord(string word) => word.Length <= Longest && (IsForm(word) || IsVerb(word) || IsCompound(word));

    private static bool IsName(ReadOnlySpan<char> flags)
    {
        for (var at = 0; at + 1 < flags.Length; at += 2)
        {
            if (flags.Slice(at, 2).SequenceEqual(ProperName))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsVerb(string word) => Array.Exists(VerbEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)
        && word.Length - ending.Length >= 3 && (IsForm(word[..^ending.Length]) || _stems.MayContain(word[..^ending.Length] + word[^(ending.Length + 1)])));

    private bool IsCompound(string word)
    {
        for (var at = ShortestHalf; at <= word.Length - ShortestHalf; at++)
        {
            if (IsForm(word[at..]) && Joints.Any(joint => IsFirstHalf(word[..at], joint)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirstHalf(string half, string joint) =>
        half.EndsWith(joint, StringComparison.Ordinal) && half.Length - joint.Length >= ShortestHalf && _words.MayContain(half[..^joint.Length]);
}
