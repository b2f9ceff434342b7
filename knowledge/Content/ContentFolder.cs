namespace PartnerBot.Knowledge.Content;

/// <summary>The folder with content: the only place in this project that touches the disk.</summary>
internal sealed class ContentFolder(string root)
{
    private readonly List<ContentProblem> _problems = [];

    public IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>Every file in or below a folder that ends in <paramref name="ending"/>, in the same order on every machine.</summary>
    public IReadOnlyList<ContentFile> Files(string folder, string ending)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            _problems.Add(new ContentProblem(folder, "this folder is missing"));
            return [];
        }

        var paths = Directory.GetFiles(path, "*" + ending, SearchOption.AllDirectories);
        Array.Sort(paths, StringComparer.Ordinal);
        return [.. paths.Select(Open)];
    }

    public ContentFile? File(string name)
    {
        var path = Path.Combine(root, name);
        if (System.IO.File.Exists(path))
        {
            return Open(path);
        }

        _problems.Add(new ContentProblem(name, "this file is missing"));
        return null;
    }

    private ContentFile Open(string path)
    {
        var name = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        return new ContentFile(name, System.IO.File.ReadAllText(path), _problems);
    }
}

/// <summary>The text of one file, and where its problems go.</summary>
internal sealed class ContentFile(string name, string text, List<ContentProblem> problems)
{
    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>Every line with something on it, trimmed; numbers from 1.</summary>
    public IEnumerable<(int Number, string Text)> Lines() =>
        Text.Split('\n').Select((line, index) => (Number: index + 1, Text: line.Trim())).Where(line => line.Text.Length > 0);

    public void Report(string message) => problems.Add(new ContentProblem(Name, message));

    /// <param name="line">From 1.</param>
    public void Report(long line, string message) => Report($"line {line}: {message}");
}
