using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>The learned index, as far as it orders articles: their chances, without the decision.</summary>
public sealed class Learned : IRanker
{
    private readonly LearnedIndex _index;
    private readonly QuestionFeatures _features;
    private readonly FeatureBag _bag = new();
    private readonly Scratch _scratch = new();
    private readonly float[] _scores;
    private readonly int[] _targetOf;

    public Learned(SearchTables tables, IReadOnlyList<ArticleText> texts)
    {
        _index = new LearnedIndex(tables.Index);
        _features = new QuestionFeatures(tables.Thesaurus, tables.Known);
        _scores = new float[_index.Targets.Count];
        var numbers = _index.Targets.Select((target, number) => (target, number)).ToDictionary(t => t.target, t => t.number, StringComparer.Ordinal);
        _targetOf = [.. texts.Select(text => numbers[Searcher.Article + text.Id])];
    }

    public string Name => "learned index, as shipped";

    public void Score(string question, Span<float> scores)
    {
        _features.Read(question, _bag);
        if (_index.Weigh(_bag.Found, _scratch) == 0)
        {
            scores.Clear();
            return;
        }

        _index.Score(_scratch, _scores);
        var highest = _scores.Max();
        for (var text = 0; text < scores.Length; text++)
        {
            scores[text] = MathF.Exp(_scores[_targetOf[text]] - highest);
        }
    }
}
