namespace PartnerBot.Knowledge.Content;

/// <summary>The ways people ask for one article, as they stand in <c>artikelen/&lt;thema&gt;/&lt;slug&gt;.vragen</c>.</summary>
/// <param name="Name">Path below <c>content/</c>.</param>
public sealed record PhrasingFile(string Name, IReadOnlyList<Phrasing> Phrasings)
{
    /// <summary>The id of the article it stands beside.</summary>
    public string Article => Path.GetFileNameWithoutExtension(Name);
}

/// <param name="Line">From 1.</param>
public sealed record Phrasing(int Line, string Text);

/// <summary>Reads the <c>.vragen</c> files. The service does without them: they are for the check and for who trains the search.</summary>
public static class PhrasingFiles
{
    /// <param name="contentDirectory">The folder <c>content</c>.</param>
    /// <exception cref="ContentProblems">There is no folder with articles in it.</exception>
    public static IReadOnlyList<PhrasingFile> Read(string contentDirectory)
    {
        var folder = new ContentFolder(contentDirectory);
        var files = folder.Files("artikelen", ".vragen").Select(Read).ToList();
        return folder.Problems.Count > 0 ? throw new ContentProblems(folder.Problems) : files;
    }

    private static PhrasingFile Read(ContentFile file) => new(file.Name, [.. file.Lines().Select(line => new Phrasing(line.Number, line.Text))]);
}
