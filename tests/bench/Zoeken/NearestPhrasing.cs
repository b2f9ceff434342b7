namespace PartnerBot.Bench.Zoeken;

/// <summary>How an article's phrasings speak for it.</summary>
public enum Vote
{
    /// <summary>Its nearest phrasing.</summary>
    Nearest,

    /// <summary>Its share in the similarity of the nearest phrasings of all.</summary>
    Share,
}

/// <summary>Compares the question with every single phrasing, by runs of four and five letters.</summary>
public sealed class NearestPhrasing : IRanker
{
    private const int Voters = 15;

    // Nearness fades fast: what is half as near hardly votes.
    private const float Fading = 4;

    private readonly Vote _vote;
    private readonly Vectors _vectors;
    private readonly int[] _textOf;
    private readonly float[] _cosines;

    public NearestPhrasing(IReadOnlyList<ArticleText> texts, Vote vote)
    {
        _vote = vote;
        var phrasings = texts.SelectMany((text, number) => text.Phrasings.Append(text.Title).Select(phrasing => (phrasing, number))).ToList();
        _textOf = [.. phrasings.Select(p => p.number)];
        _vectors = new Vectors([.. phrasings.Select(p => p.phrasing)], text => Stems.Grams(text, 4).Concat(Stems.Grams(text, 5)));
        _cosines = new float[phrasings.Count];
    }

    public string Name => _vote == Vote.Nearest ? "nearest phrasing, 4/5-grams" : $"nearest {Voters} phrasings, 4/5-grams, share";

    public void Score(string question, Span<float> scores)
    {
        scores.Clear();
        _vectors.Near(question, _cosines);
        if (_vote == Vote.Nearest)
        {
            for (var i = 0; i < _cosines.Length; i++)
            {
                scores[_textOf[i]] = Math.Max(scores[_textOf[i]], _cosines[i]);
            }

            return;
        }

        foreach (var best in Best.Of(_cosines, Voters))
        {
            scores[_textOf[best]] += MathF.Pow(_cosines[best], Fading);
        }
    }
}
