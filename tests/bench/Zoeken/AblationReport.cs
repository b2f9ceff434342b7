using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>The index made again without each part of the analysis: what each part earns.</summary>
public static class AblationReport
{
    private const int Seed = 20261121;

    private static readonly (string Name, AnalysisParts Parts)[] Variants =
    [
        ("everything", AnalysisParts.All),
        ("without stems", AnalysisParts.All & ~AnalysisParts.Stems),
        ("without compounds", AnalysisParts.All & ~AnalysisParts.Compounds),
        ("without synonyms", AnalysisParts.All & ~AnalysisParts.Synonyms),
        ("without spelling", AnalysisParts.All & ~AnalysisParts.Spelling),
        ("words, pairs and parts of words only", AnalysisParts.None),
    ];

    public static void Print()
    {
        var searchers = Variants.Select(v => (v.Name, Searcher: SearchBuilder.Build(Texts.Material, v.Parts).Open(v.Parts))).ToList();
        var misspelled = HeldOut.Questions.Select((asked, i) => asked with { Text = TypingErrors.In(asked.Text, Seed + i) }).ToList();
        var unseen = WithUnseenWord();
        Print("the held-out questions", HeldOut.Questions, searchers);
        Print("the same with two typing errors in each", misspelled, searchers);
        Print("those with a word that is in no phrasing", unseen, searchers);
        Print("those with such a word, with two typing errors in each", [.. unseen.Select((asked, i) => asked with { Text = TypingErrors.In(asked.Text, Seed + i) })], searchers);
    }

    private static void Print(string what, IReadOnlyList<Asked> questions, List<(string Name, Searcher Searcher)> searchers)
    {
        var table = new Table(
            $"Ablation: {what} ({questions.Count(q => q.HasAnswer)} with an answer, {questions.Count(q => !q.HasAnswer)} without)", ["Made", .. Judged.Columns]);
        foreach (var (name, searcher) in searchers)
        {
            table.Row([name, .. Judged.Of(searcher, questions).Cells]);
        }
    }

    private static List<Asked> WithUnseenWord()
    {
        var seen = Texts.All.SelectMany(text => text.Phrasings).SelectMany(QuestionFeatures.Words).ToHashSet(StringComparer.Ordinal);
        return [.. HeldOut.Questions.Where(asked => !QuestionFeatures.Words(asked.Text).All(seen.Contains))];
    }
}
