namespace PartnerBot.Bench.Zoeken;

/// <summary>What the compared rankers' settings are chosen by: the trial questions, which are in no index and in no other table.</summary>
public static class TuningReport
{
    public static void Print()
    {
        var trial = HeldOut.Trial.Where(asked => asked.HasAnswer).ToList();
        PrintBm25f(trial);
        var rankers = new Table($"Other settings on the {trial.Count} trial questions with an answer", "Ranker", "hit@1", "hit@3");
        var bm25f = new Bm25f(Texts.All, Bm25fSettings.Tuned);
        var share = new NearestPhrasing(Texts.All, Vote.Share);
        var learned = new Learned(Texts.Shipped(), Texts.All);
        IRanker[] others =
        [
            .. new[] { 100, 200, 300, 400 }.Select(directions => new LatentSemantics(Texts.All, directions)),
            learned,
            .. new[] { 0.1f, 0.25f, 0.5f, 1 }.SelectMany(part => new[] { new WeightedScores(learned, bm25f, part), new WeightedScores(learned, share, part) }),
        ];
        foreach (var ranker in others)
        {
            var (first, three) = QualityReport.Hits(ranker, trial);
            rankers.Row(ranker.Name, Table.Share(first, trial.Count), Table.Share(three, trial.Count));
        }
    }

    private static void PrintBm25f(List<Asked> trial)
    {
        var table = new Table($"BM25F on the {trial.Count} trial questions with an answer, the best ten", "settings", "hit@1", "hit@3");
        var settings =
            from title in new[] { 1f, 4f }
            from detail in new[] { 0.25f, 1f }
            from length in new[] { 0.3f, 0.75f }
            from saturation in new[] { 2f, 8f, 24f, 60f }
            select new Bm25fSettings(title, 8, 1, detail, length, saturation);
        var tried = settings.Select(s => (Settings: s, Hits: QualityReport.Hits(new Bm25f(Texts.All, s), trial)));
        foreach (var (tuned, (first, three)) in tried.OrderByDescending(t => t.Hits.First + t.Hits.Three).Take(10))
        {
            table.Row(tuned.ToString(), Table.Share(first, trial.Count), Table.Share(three, trial.Count));
        }
    }
}
