using System.Text.Json;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Tests.Dialogs;

/// <summary>The rows of <c>content/gevaar</c>, read here so that these tests need no other part of the content.</summary>
internal static class DangerContent
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content", "gevaar");

    public static IReadOnlyList<DangerRow> Rows { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "gevaar.jsonl")).Where(l => l.Length > 0).Select(Parse)];

    public static IReadOnlyList<string> Expressions { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "uitdrukkingen.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    public static DangerExamples All { get; } = Of(Rows);

    public static DangerExamples Of(IEnumerable<DangerRow> rows)
    {
        var kept = rows.ToList();
        return new DangerExamples(
            [.. kept.Where(r => r.Danger).Select(r => new DangerExample(r.Sort, r.Text))],
            [.. kept.Where(r => !r.Danger).Select(r => r.Text)],
            Expressions);
    }

    private static DangerRow Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        return new DangerRow(
            row.GetProperty("gevaar").GetBoolean(), row.GetProperty("soort").GetString()!, row.GetProperty("tekst").GetString()!);
    }
}

internal sealed record DangerRow(bool Danger, string Sort, string Text);
