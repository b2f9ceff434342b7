namespace PartnerBot.Bench.Zoeken;

/// <summary>Runs of four letters: how near the question is to everything an article says.</summary>
public sealed class CharacterGrams(IReadOnlyList<ArticleText> texts) : IRanker
{
    private const int Letters = 4;

    private readonly Vectors _vectors = new([.. texts.Select(Whole)], text => Stems.Grams(text, Letters));

    public string Name => "character 4-grams, cosine";

    public void Score(string question, Span<float> scores) => _vectors.Near(question, scores);

    private static string Whole(ArticleText text) => string.Join('\n', [text.Title, .. text.Phrasings, text.Answer, text.Detail]);
}
