using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>Five folds over the phrasings: each is once asked of an index that was made without it.</summary>
/// <remarks>Rows that must be refused and stories lie in the folds too; titles and answers are always learned from. The judge is fitted as always, on the trial.</remarks>
public static class CrossValidation
{
    private const int Folds = 5;
    private const int Seed = 20261121;
    private const int TrainingsAtOnce = 2;

    public static void Print()
    {
        var fold = Deal();
        var results = new (Judged Judged, int Phrasings)[Folds];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = TrainingsAtOnce }, f => results[f] = Measure(fold, f));
        Console.WriteLine(
            "\nThese are harder than held-out questions of other hands: every phrasing was written to differ from its siblings, so what is held out is just what the others do not say.");
        var table = new Table("Cross-validation over the phrasings", ["fold", "phrasings", .. Judged.Columns]);
        for (var f = 0; f < Folds; f++)
        {
            table.Row([$"{f + 1}", $"{results[f].Phrasings}", .. results[f].Judged.Cells]);
        }

        table.Row(
            "mean ± standard deviation", "", Spread(results, r => (r.First, r.Answerable)), Spread(results, r => (r.Three, r.Answerable)),
            Spread(results, r => (r.Refused, r.Answerable)), Spread(results, r => (r.OutOfScopeRefused, r.OutOfScope)));
    }

    /// <summary>The fold of each example; -1 for what is always learned from.</summary>
    private static int[] Deal()
    {
        var examples = Texts.Material.Examples;
        var fixedTexts = Texts.All.SelectMany(text => new[] { (Searcher.Article + text.Id, text.Title), (Searcher.Article + text.Id, text.Answer) }).ToHashSet();
        var fold = Enumerable.Repeat(-1, examples.Count).ToArray();
        var draw = new Random(Seed);
        foreach (var target in Enumerable.Range(0, examples.Count).GroupBy(i => examples[i].Target))
        {
            // By target, so that each fold holds a fifth of each article's phrasings.
            var dealt = target.Where(i => !fixedTexts.Contains((examples[i].Target, examples[i].Text))).ToArray();
            draw.Shuffle(dealt);
            for (var i = 0; i < dealt.Length; i++)
            {
                fold[dealt[i]] = i % Folds;
            }
        }

        return fold;
    }

    private static (Judged Judged, int Phrasings) Measure(int[] fold, int f)
    {
        var material = Texts.Material;
        var searcher = SearchBuilder.Build(material with { Examples = [.. material.Examples.Where((_, i) => fold[i] != f)] }).Open();
        var asked = material.Examples.Where((example, i) => fold[i] == f && !example.Target.StartsWith(Searcher.Way, StringComparison.Ordinal)).Select(AsQuestion).ToList();
        return (Judged.Of(searcher, asked), asked.Count(a => a.HasAnswer));
    }

    private static Asked AsQuestion(Example example) => example.Target.StartsWith(Searcher.Refused, StringComparison.Ordinal)
        ? new Asked(example.Text, new HashSet<string>(), example.Target[Searcher.Refused.Length..])
        : new Asked(example.Text, new HashSet<string> { example.Target[Searcher.Article.Length..] }, "");

    private static string Spread((Judged Judged, int)[] results, Func<Judged, (int Part, int Whole)> share)
    {
        var shares = results.Select(r => share(r.Judged)).Select(s => 100.0 * s.Part / s.Whole).ToList();
        var mean = shares.Average();
        var deviation = Math.Sqrt(shares.Sum(s => (s - mean) * (s - mean)) / (shares.Count - 1));
        return $"{Table.Number(mean, 1)} ± {Table.Number(deviation, 1)} %";
    }
}
