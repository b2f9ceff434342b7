namespace PartnerBot.Knowledge.Content;

/// <summary>The rules for the ways people ask: enough of them beside each article, and none that leads to two.</summary>
internal static class PhrasingRules
{
    private const int Fewest = 40;

    public static IEnumerable<ContentProblem> Problems(KnowledgeBase knowledge, IReadOnlyList<PhrasingFile> files) =>
        knowledge.Articles.Values.Where(article => !article.IsCard).SelectMany(article => Enough(article, files))
            .Concat(files.SelectMany(file => Belongs(file, knowledge)))
            .Concat(Twice(files));

    private static IEnumerable<ContentProblem> Enough(Article article, IReadOnlyList<PhrasingFile> files)
    {
        var name = NameFor(article);
        var count = files.FirstOrDefault(file => file.Name == name)?.Phrasings.Count ?? 0;
        return count < Fewest ? [new ContentProblem(name, $"has {count} ways to ask; at least {Fewest}")] : [];
    }

    private static IEnumerable<ContentProblem> Belongs(PhrasingFile file, KnowledgeBase knowledge) =>
        knowledge.Articles.TryGetValue(file.Article, out var article) && NameFor(article) == file.Name
            ? []
            : [new ContentProblem(file.Name, "there is no article beside it")];

    private static IEnumerable<ContentProblem> Twice(IReadOnlyList<PhrasingFile> files) =>
        files.SelectMany(file => file.Phrasings.Select(phrasing => (Place: $"{file.Name} line {phrasing.Line}", phrasing.Text)))
            .GroupBy(row => row.Text, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any())
            .Select(same => new ContentProblem(same.First().Place, $"'{same.Key}' also stands in {string.Join(", ", same.Skip(1).Select(row => row.Place))}"));

    private static string NameFor(Article article) => $"artikelen/{article.Theme}/{article.Id}.vragen";
}
