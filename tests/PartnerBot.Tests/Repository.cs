namespace PartnerBot.Tests;

/// <summary>The source this was built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The text of every source file of a floor.</summary>
    public static IEnumerable<string> Source(string floor) =>
        Directory.EnumerateFiles(Path.Combine(Root, floor), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests run outside the repository."),
        _ when File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
