using PartnerBot.Bot.Operations;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>What one article gives every ranker to search in.</summary>
public sealed record ArticleText(string Id, string Title, IReadOnlyList<string> Phrasings, string Answer, string Detail);

/// <summary>The real articles and everything the index is made from, read from the content beside the program.</summary>
public static class Texts
{
    private static readonly Lazy<KnowledgeBase> Read = new(Content.Load);
    private static readonly Lazy<SearchMaterial> Made = new(() => SearchMaterial.Read(Content.Folder, Knowledge.Articles.Values));
    private static readonly Lazy<IReadOnlyList<ArticleText>> Articles = new(ReadAll);

    public static KnowledgeBase Knowledge => Read.Value;

    public static SearchMaterial Material => Made.Value;

    /// <summary>By id.</summary>
    public static IReadOnlyList<ArticleText> All => Articles.Value;

    /// <summary>The index as the build made it.</summary>
    public static SearchTables Shipped()
    {
        using var file = File.OpenRead(Content.IndexFile);
        return SearchTables.Read(file);
    }

    private static ArticleText[] ReadAll()
    {
        // An article's examples are its phrasings, then its title, then its answer.
        var examples = Material.Examples.ToLookup(example => example.Target, example => example.Text);
        return [.. Knowledge.Articles.Values.OrderBy(article => article.Id, StringComparer.Ordinal).Select(article => new ArticleText(
            article.Id, article.Title, [.. examples[Searcher.Article + article.Id].SkipLast(2)], article.Answer, article.Markdown[article.Answer.Length..]))];
    }
}
