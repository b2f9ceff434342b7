using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bot.Operations;

/// <summary>The content that travels beside the program.</summary>
public static class Content
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Made from the content when the program is built, by <c>index</c>.</summary>
    public static string IndexFile => Path.Combine(AppContext.BaseDirectory, "zoeken.index");

    /// <exception cref="StartRefused">PB1201: the content has problems; <c>check</c> lists them.</exception>
    public static KnowledgeBase Load()
    {
        try
        {
            return KnowledgeLoader.Load(Folder) with { Search = OpenIndex() };
        }
        catch (ContentProblems problems)
        {
            throw new StartRefused("PB1201", problems.Message);
        }
    }

    /// <exception cref="StartRefused">PB1203: the index is missing, or was made by another version.</exception>
    private static Searcher OpenIndex()
    {
        try
        {
            using var file = File.OpenRead(IndexFile);
            return SearchTables.Read(file).Open();
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            throw new StartRefused("PB1203", $"the search index {IndexFile} cannot be used: {problem.Message}");
        }
    }
}
