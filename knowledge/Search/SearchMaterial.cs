using System.Text.Json;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Knowledge.Search;

/// <summary>Everything the index is made from.</summary>
/// <param name="Examples">Ways to ask, with what answers them.</param>
/// <param name="Trial">Questions that are in no index, and whether they have an answer here: the judge is fitted on them.</param>
/// <param name="Thesaurus">Lines of <c>woorden/thesaurus.txt</c>.</param>
/// <param name="Dictionary">Words of good Dutch.</param>
public sealed record SearchMaterial(
    IReadOnlyList<Example> Examples, IReadOnlyList<(string Text, bool Answerable)> Trial,
    IReadOnlyList<string> Thesaurus, IReadOnlyList<string> Dictionary)
{
    /// <summary>Reads it from the content folder.</summary>
    /// <exception cref="IOException">Something is missing.</exception>
    /// <exception cref="JsonException">A line of the trial is not JSON.</exception>
    public static SearchMaterial Read(string content, IEnumerable<Article> articles)
    {
        var phrasings = PhrasingFiles.Read(content).ToDictionary(file => file.Article, file => file.Phrasings, StringComparer.Ordinal);
        var examples = new List<Example>();
        foreach (var article in articles.OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            var asked = phrasings.GetValueOrDefault(article.Id, []).Select(phrasing => phrasing.Text);
            examples.AddRange(asked.Append(article.Title).Append(article.Answer).Select(text => new Example(Searcher.Article + article.Id, text)));
        }

        examples.AddRange(Folder(content, "wegen", Searcher.Way));
        examples.AddRange(Folder(content, "buiten-bereik", Searcher.Refused));
        return new SearchMaterial(
            examples,
            [.. Lines(Path.Combine(content, "zoeken", "proef.jsonl")).Select(ReadTrial)],
            Lines(Path.Combine(content, "woorden", "thesaurus.txt")),
            [.. File.ReadLines(Path.Combine(content, "woorden", "opentaal", "index.dic")).Skip(1).Select(Word)]);
    }

    private static IEnumerable<Example> Folder(string content, string folder, string beginning) =>
        Directory.GetFiles(Path.Combine(content, folder), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => Lines(file).Select(text => new Example(beginning + Path.GetFileNameWithoutExtension(file), text)));

    private static string[] Lines(string file) => [.. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#')];

    private static (string Text, bool Answerable) ReadTrial(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("tekst").GetString()!, json.RootElement.TryGetProperty("ids", out _));
    }

    // A line of a Hunspell dictionary: the word, then a slash and how it is inflected.
    private static string Word(string line) => line.Split('/', '\t')[0].ToLowerInvariant();
}
