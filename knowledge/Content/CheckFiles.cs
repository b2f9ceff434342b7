namespace PartnerBot.Knowledge.Content;

/// <summary>What articles are measured by. Read for the check only; the service starts without it.</summary>
/// <param name="Questions">Ids of the question sets, in their order.</param>
/// <param name="Unanswerable">Those to which no source has an answer, with the reason.</param>
/// <param name="OldNumbers">Telephone numbers of the meldpunten of 2012, digits only; none of them may be offered to call.</param>
public sealed record CheckFiles(
    IReadOnlyList<string> Questions,
    IReadOnlyDictionary<string, string> Unanswerable,
    IReadOnlyList<PhrasingFile> Phrasings,
    IReadOnlySet<string> OldNumbers)
{
    /// <param name="contentDirectory">The folder <c>content</c>.</param>
    /// <exception cref="ContentProblems">A file is missing or malformed; lists everything found.</exception>
    public static CheckFiles Read(string contentDirectory)
    {
        var folder = new ContentFolder(contentDirectory);
        var questions = folder.File("artikelen/vraagsets.csv") is { } sets ? ReadIds(sets) : [];
        var unanswerable = folder.File("artikelen/zonder-antwoord.txt") is { } refused ? ReadReasons(refused) : [];
        var numbers = folder.File("contacten/oude-nummers.txt") is { } old ? ReadNumbers(old) : [];
        return folder.Problems.Count > 0
            ? throw new ContentProblems(folder.Problems)
            : new CheckFiles(questions, unanswerable, PhrasingFiles.Read(contentDirectory), numbers);
    }

    /// <summary>From <c>id,vraag</c>. An id has no comma and no quotes; the question is there for who reads the file.</summary>
    private static List<string> ReadIds(ContentFile file)
    {
        var ids = new List<string>();
        foreach (var (number, line) in file.Lines().Skip(1))
        {
            var id = line.Split(',', 2)[0];
            if (ids.Contains(id, StringComparer.Ordinal))
            {
                file.Report(number, $"'{id}' stands here twice");
            }

            ids.Add(id);
        }

        return ids;
    }

    private static Dictionary<string, string> ReadReasons(ContentFile file)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (number, line) in WithoutComments(file))
        {
            if (line.Split(' ', 2) is not [var id, var reason])
            {
                file.Report(number, "a row must have an id and a reason");
            }
            else if (!reasons.TryAdd(id, reason))
            {
                file.Report(number, $"'{id}' stands here twice");
            }
        }

        return reasons;
    }

    // The number, then the name of the meldpunt: what follows the last digit is not read.
    private static HashSet<string> ReadNumbers(ContentFile file) =>
        [.. WithoutComments(file).Select(row => string.Concat(row.Text.Where(char.IsAsciiDigit)))];

    private static IEnumerable<(int Number, string Text)> WithoutComments(ContentFile file) => file.Lines().Where(line => line.Text[0] != '#');
}
