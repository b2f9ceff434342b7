using PartnerBot.Knowledge.Language;

namespace PartnerBot.Knowledge.Search;

/// <summary>Makes the index from its material: the same material gives the same index. Takes about half a minute and 300 MB.</summary>
public static class SearchBuilder
{
    // A word that occurs once in the phrasings may itself be a typing error.
    private const int FewestUses = 2;

    // Of the questions the judge is fitted on; on others up to twice as many (docs/zoeken.md).
    private const float RefusedAtMost = 0.015f;

    public static SearchTables Build(SearchMaterial material, AnalysisParts parts = AnalysisParts.All)
    {
        var known = Known(material);
        var thesaurus = new Thesaurus(material.Thesaurus);
        var features = new QuestionFeatures(thesaurus, known, parts);
        var index = new IndexTrainer(features).Train(material.Examples, IsAnswerable);
        var looking = new Searcher(index, features, new ScopeJudge(new float[Signs.Count + 1]));
        return new SearchTables(index.Tables, known, thesaurus, Fit(looking, material.Trial));
    }

    private static bool IsAnswerable(string target) => !target.StartsWith(Searcher.Refused, StringComparison.Ordinal);

    private static KnownWords Known(SearchMaterial material)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in material.Examples.SelectMany(example => QuestionFeatures.Words(example.Text)))
        {
            used[word] = used.GetValueOrDefault(word) + 1;
        }

        return new KnownWords(used.Where(word => word.Value >= FewestUses), WordFilter.Of(material.Dictionary));
    }

    private static ScopeJudge Fit(Searcher searcher, IReadOnlyList<(string Text, bool Answerable)> trial)
    {
        var chances = new float[searcher.Index.Targets.Count];
        var signs = new List<(Signs, bool)>(trial.Count);
        foreach (var (text, answerable) in trial)
        {
            if (searcher.Look(text, chances) is { } seen)
            {
                signs.Add((seen, answerable));
            }
        }

        return ScopeJudge.Fit(signs, RefusedAtMost);
    }
}
