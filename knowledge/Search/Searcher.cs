namespace PartnerBot.Knowledge.Search;

/// <summary>Finds the article that answers a question, and knows when there is none. Immutable; safe to share.</summary>
public sealed class Searcher
{
    /// <summary>Way of a question that is really a story with signals.</summary>
    public const string Story = "verhaal";

    /// <summary>Beginnings of the names of targets.</summary>
    public const string Article = "artikel/", Way = "weg/", Refused = "buiten/";

    private const int MostHits = 3;
    private const int TermsShown = 12;

    // Surer than this that it is the one article: set on the questions the judge was fitted on.
    private const float SureOfOne = 0.5f;

    // What has less of the best one's chance is no real choice.
    private const float WorthChoosing = 0.1f;

    [ThreadStatic]
    private static Scratch? _scratch;

    private readonly LearnedIndex _index;
    private readonly QuestionFeatures _features;
    private readonly ScopeJudge _judge;
    private readonly Range _articles, _ways, _refused;

    public Searcher(LearnedIndex index, QuestionFeatures features, ScopeJudge judge)
    {
        _index = index;
        _features = features;
        _judge = judge;
        _articles = Named(Article);
        _ways = Named(Way);
        _refused = Named(Refused);
    }

    /// <summary>Knows no article and refuses everything.</summary>
    public static Searcher None { get; } = new(
        new LearnedIndex(new IndexTables([], [], [], [], 0, [0], [], [])), new QuestionFeatures(Language.Thesaurus.None, KnownWords.None),
        new ScopeJudge(new float[Signs.Count + 1]));

    public LearnedIndex Index => _index;

    /// <summary>Never throws; time does not grow with the length of the text beyond a few hundred words.</summary>
    public Verdict Ask(string text)
    {
        Span<float> chances = stackalloc float[MostOnStack];
        chances = _index.Targets.Count <= MostOnStack ? chances[.._index.Targets.Count] : new float[_index.Targets.Count];
        return Judge(Look(text, chances), chances);
    }

    /// <summary>Article ids for a text that may not be finished, best first.</summary>
    public IReadOnlyList<string> Find(string typed, int most)
    {
        var chances = new float[_index.Targets.Count];
        return Look(typed, chances) is null ? [] : [.. Best(chances, most).Where(hit => hit.Chance > 0.005f).Select(hit => hit.Article)];
    }

    /// <summary>The same verdict, with the reasons for it.</summary>
    public Explanation Explain(string text)
    {
        var chances = new float[_index.Targets.Count];
        var signs = Look(text, chances);
        var verdict = Judge(signs, chances);
        return new Explanation(verdict, Terms(text, verdict), signs is { } seen ? _judge.Explain(seen) : []);
    }

    /// <summary>What the judge is fitted on; null for a text without a single known word.</summary>
    internal Signs? Look(string text, Span<float> chances)
    {
        var scratch = _scratch ??= new Scratch();
        _features.Read(text, scratch.Bag);
        if (_index.Weigh(scratch.Bag.Found, scratch) == 0)
        {
            chances.Clear();
            return null;
        }

        var scope = _index.Score(scratch, chances);
        Softmax.Of(chances);
        var articles = chances[_articles];
        var first = articles.Length == 0 ? 0 : articles[IndexOfHighest(articles)];
        return new Signs(Log(Math.Max(first, SureWay(chances).Chance)), Log(Sum(chances[_refused])), scope);
    }

    private Verdict Judge(Signs? signs, Span<float> chances)
    {
        if (signs is not { } seen)
        {
            return new Verdict(Decision.Refuse, null, null, [], 0);
        }

        var hits = Best(chances, MostHits);
        var certainty = _judge.Certainty(seen);
        var refused = _index.Targets[_refused.Start.Value + IndexOfHighest(chances[_refused])][Refused.Length..];
        if (certainty < 0.5f)
        {
            return new Verdict(Decision.Refuse, null, refused, hits, certainty);
        }

        var way = SureWay(chances).Way;
        var share = hits[0].Chance / Sum(chances[_articles]);
        var isSure = share >= SureOfOne;
        return isSure
            ? new Verdict(Decision.Answer, way, refused, hits, certainty)
            : new Verdict(Decision.Choose, way, refused, [.. hits.Where(hit => hit.Chance >= WorthChoosing * hits[0].Chance)], certainty);
    }

    /// <summary>The way that is likelier than everything else together, with its chance; else none, with 0.</summary>
    private (string? Way, float Chance) SureWay(Span<float> chances)
    {
        var ways = chances[_ways];
        var best = ways.Length == 0 ? -1 : IndexOfHighest(ways);
        return best < 0 || ways[best] < 0.5f ? (null, 0) : (_index.Targets[_ways.Start.Value + best][Way.Length..], ways[best]);
    }

    private List<Hit> Best(Span<float> chances, int most)
    {
        var best = new List<Hit>(most);
        var among = chances[_articles];
        while (best.Count < most && best.Count < among.Length)
        {
            var at = IndexOfHighest(among);
            best.Add(new Hit(_index.Targets[_articles.Start.Value + at][Article.Length..], among[at]));
            among[at] = -among[at];
        }

        // They were set aside by their sign.
        for (var i = 0; i < among.Length; i++)
        {
            among[i] = Math.Abs(among[i]);
        }

        return best;
    }

    private List<Term> Terms(string text, Verdict verdict)
    {
        if (verdict.Hits.Count == 0)
        {
            return [];
        }

        var target = _index.Targets.ToList().IndexOf(Article + verdict.Hits[0].Article);
        var bag = new FeatureBag { Origins = new Dictionary<ulong, string>() };
        _features.Read(text, bag);
        var scratch = new Scratch();
        _index.Weigh(bag.Found, scratch);
        var terms = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var i = 0; i < scratch.Features.Length; i++)
        {
            var said = bag.Origins[_index.Tables.Features[scratch.Features[i]]];
            terms[said] = terms.GetValueOrDefault(said) + (scratch.Shares[i] * _index.Weight(scratch.Features[i], target));
        }

        return [.. terms.Select(t => new Term(t.Key, t.Value)).OrderByDescending(t => Math.Abs(t.Weight)).Take(TermsShown)];
    }

    private Range Named(string beginning)
    {
        var first = 0;
        while (first < _index.Targets.Count && !_index.Targets[first].StartsWith(beginning, StringComparison.Ordinal))
        {
            first++;
        }

        var end = first;
        while (end < _index.Targets.Count && _index.Targets[end].StartsWith(beginning, StringComparison.Ordinal))
        {
            end++;
        }

        return first..end;
    }

    private const int MostOnStack = 1024;

    private static int IndexOfHighest(ReadOnlySpan<float> chances)
    {
        var best = 0;
        for (var i = 1; i < chances.Length; i++)
        {
            best = chances[i] > chances[best] ? i : best;
        }

        return best;
    }

    private static float Sum(ReadOnlySpan<float> chances)
    {
        var sum = 0f;
        foreach (var chance in chances)
        {
            sum += chance;
        }

        return sum;
    }

    private static float Log(float chance) => MathF.Log(chance + 1e-5f);
}
