using System.Text.Json;
using PartnerBot.Bot.Operations;
using PartnerBot.Tests.Service;

namespace PartnerBot.Bench.Zoeken;

/// <summary>A question that is in no index.</summary>
/// <param name="Ids">Ids of the question sets; the article that answers one of them is right; or ids of articles. Empty for what must be refused.</param>
/// <param name="Sort">Of what must be refused; empty for what has an answer.</param>
public sealed record Asked(string Text, IReadOnlySet<string> Ids, string Sort)
{
    public bool HasAnswer => Sort.Length == 0;

    public bool IsRight(string article) => Ids.Contains(article) || Texts.Knowledge.Articles[article].Questions.Any(Ids.Contains);
}

/// <summary>Questions to measure with, and others to tune with.</summary>
public static class HeldOut
{
    /// <summary>Sort of a question whose ids no article answers.</summary>
    public const string NoArticle = "geen artikel";

    /// <summary>Written by other hands than the phrasings, in no index; <c>docs/zoeken.md</c> tells what they were used for.</summary>
    public static IReadOnlyList<Asked> Questions { get; } =
        Read(Path.Combine(Repository.Root, "tests", "PartnerBot.Tests", "Knowledge", "vragen-anders.jsonl"));

    /// <summary>Written when the search was finished, and asked once: what to expect of questions nobody has seen.</summary>
    public static IReadOnlyList<Asked> Fresh { get; } =
        Read(Path.Combine(Repository.Root, "tests", "PartnerBot.Tests", "Knowledge", "vragen-vers.jsonl"));

    /// <summary>What the judge is fitted on and rankers are tuned on.</summary>
    public static IReadOnlyList<Asked> Trial { get; } = Read(Path.Combine(Content.Folder, "zoeken", "proef.jsonl"));

    private static Asked[] Read(string file)
    {
        var answered = Texts.Knowledge.Articles.Values.SelectMany(article => article.Questions).ToHashSet(StringComparer.Ordinal);
        return [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => Read(line, answered))];
    }

    private static Asked Read(string line, HashSet<string> answered)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("tekst").GetString()!;
        if (json.RootElement.TryGetProperty("soort", out var sort))
        {
            return new Asked(text, new HashSet<string>(), sort.GetString()!);
        }

        var ids = json.RootElement.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal);
        return new Asked(text, ids, ids.Overlaps(answered) ? "" : NoArticle);
    }
}
