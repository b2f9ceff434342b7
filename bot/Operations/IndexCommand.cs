using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bot.Operations;

/// <summary><c>index</c>: makes the search index from the content. The build runs it; the service only reads the result.</summary>
public static class IndexCommand
{
    /// <exception cref="ContentProblems">The content has problems.</exception>
    public static int Run(string folder, string file)
    {
        var knowledge = KnowledgeLoader.Load(folder);
        var tables = SearchBuilder.Build(SearchMaterial.Read(folder, knowledge.Articles.Values));
        var half = file + ".half";
        using (var stream = File.Create(half))
        {
            tables.Write(stream);
        }

        // Whole or not at all: a build that is stopped half way must not leave half an index.
        File.Move(half, file, overwrite: true);
        return 0;
    }
}
