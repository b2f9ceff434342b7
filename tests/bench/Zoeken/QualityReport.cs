namespace PartnerBot.Bench.Zoeken;

/// <summary>Each ranker by itself: how often the right article comes first, and what a question costs.</summary>
public static class QualityReport
{
    private const int Passes = 5;
    private const int Directions = 100;

    public static void Print()
    {
        var answerable = HeldOut.Questions.Where(asked => asked.HasAnswer).ToList();
        using var words = new FtsPeer(Texts.All, "unicode61");
        using var trigrams = new FtsPeer(Texts.All, "trigram");
        var table = new Table(
            $"Rankers on {answerable.Count} held-out questions with an answer, {Texts.All.Count} articles (SQLite {words.Version})",
            "Ranker", "hit@1", "hit@3", "median µs", "p99 µs", "p99 µs, best of 5");
        foreach (var ranker in (IRanker[])[.. Own(), words, trigrams])
        {
            var (first, three) = Hits(ranker, answerable);
            var scores = new float[Texts.All.Count];
            var times = Times.Of([.. answerable.Select(asked => asked.Text)], Passes, text =>
            {
                ranker.Score(text, scores);
                Best.Of(scores, 3);
            });
            table.Row(
                ranker.Name, Table.Share(first, answerable.Count), Table.Share(three, answerable.Count),
                Table.Number(times.Median, 0), Table.Number(times.P99, 0), Table.Number(times.P99OfBest, 0));
        }
    }

    /// <summary>How many questions have the right article first, and among the first three.</summary>
    public static (int First, int Three) Hits(IRanker ranker, IReadOnlyList<Asked> asked)
    {
        var scores = new float[Texts.All.Count];
        var (first, three) = (0, 0);
        foreach (var question in asked)
        {
            ranker.Score(question.Text, scores);
            var right = Best.Of(scores, 3).Select(text => question.IsRight(Texts.All[text].Id)).ToList();
            first += right.Count > 0 && right[0] ? 1 : 0;
            three += right.Contains(true) ? 1 : 0;
        }

        return (first, three);
    }

    private static IEnumerable<IRanker> Own()
    {
        var bm25f = new Bm25f(Texts.All, Bm25fSettings.Tuned);
        var grams = new CharacterGrams(Texts.All);
        var nearest = new NearestPhrasing(Texts.All, Vote.Nearest);
        var share = new NearestPhrasing(Texts.All, Vote.Share);
        var semantics = new LatentSemantics(Texts.All, Directions);
        var learned = new Learned(Texts.Shipped(), Texts.All);
        return
        [
            bm25f, grams, nearest, share, semantics, learned,
            new ReciprocalRanks("all six, reciprocal ranks", bm25f, grams, nearest, share, semantics, learned),
            new WeightedScores(learned, bm25f, 0.5f),
            new WeightedScores(learned, bm25f, 1),
            new WeightedScores(learned, share, 0.5f),
        ];
    }
}
