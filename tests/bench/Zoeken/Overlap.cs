using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>How much of a question stands in one text that was learned from or fitted on: hands that never met still write the same short question.</summary>
public static class Overlap
{
    private const double Alike = 0.5;

    private static readonly Lazy<List<HashSet<string>>> Known = new(() =>
    [
        .. Texts.Material.Examples.Select(example => example.Text).Concat(HeldOut.Trial.Select(asked => asked.Text))
            .Select(text => QuestionFeatures.Words(text).ToHashSet(StringComparer.Ordinal)),
    ]);

    /// <summary>Whether no single text shares half of the words of both together (Jaccard).</summary>
    public static bool IsUnlikeAll(string question)
    {
        var words = QuestionFeatures.Words(question).ToHashSet(StringComparer.Ordinal);
        return !Known.Value.Exists(known =>
        {
            var both = words.Count(known.Contains);
            return both >= Alike * (words.Count + known.Count - both);
        });
    }
}
