using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PartnerBot.Tests.Knowledge;

/// <summary>A question that is in no index.</summary>
/// <param name="Articles">Ids of the articles that answer it; empty when it must be refused.</param>
internal sealed record HeldOutQuestion(string Text, IReadOnlySet<string> Articles);

/// <summary><c>vragen-anders.jsonl</c>: questions of other hands, in no index.</summary>
internal static class HeldOutQuestions
{
    public static IReadOnlyList<HeldOutQuestion> Read([CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "vragen-anders.jsonl")).Where(line => line.Length > 0).Select(Question)];

    private static HeldOutQuestion Question(string line)
    {
        using var json = JsonDocument.Parse(line);
        string[] ids = json.RootElement.TryGetProperty("ids", out var listed) ? [.. listed.EnumerateArray().Select(id => id.GetString()!)] : [];
        var right = TheHouse.Knowledge.Articles.Values.Where(article => article.Questions.Any(ids.Contains)).Select(article => article.Id);
        return new HeldOutQuestion(json.RootElement.GetProperty("tekst").GetString()!, right.ToHashSet());
    }
}
