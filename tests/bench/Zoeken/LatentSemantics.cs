using MathNet.Numerics.LinearAlgebra;

namespace PartnerBot.Bench.Zoeken;

/// <summary>Latent semantic analysis: articles and questions in a space of a few hundred directions, found in which stems occur together.</summary>
/// <remarks>
/// The directions are the eigenvectors of A·Aᵀ (articles by articles), A being the articles by tf-idf over stems;
/// they are carried over to stems by Aᵀ·U·Λ^-½.
/// </remarks>
public sealed class LatentSemantics : IRanker
{
    private readonly int _directions;
    private readonly Vectors _vectors;
    private readonly float[,] _articles;
    private readonly float[,] _terms;

    public LatentSemantics(IReadOnlyList<ArticleText> texts, int directions)
    {
        _directions = directions;
        _vectors = new Vectors([.. texts.Select(text => string.Join('\n', [text.Title, .. text.Phrasings, text.Answer, text.Detail]))], Stems.Of);
        var decomposed = Products(_vectors).Evd(Symmetricity.Symmetric);
        _articles = new float[texts.Count, directions];
        _terms = new float[_vectors.Terms, directions];
        for (var direction = 0; direction < directions; direction++)
        {
            // Ascending: the largest stand last.
            Carry(decomposed.EigenVectors.Column(texts.Count - 1 - direction), decomposed.EigenValues[texts.Count - 1 - direction].Real, direction);
        }

        ScaleArticles();
    }

    public string Name => $"latent semantic analysis, {_directions} directions";

    public void Score(string question, Span<float> scores)
    {
        Span<float> place = stackalloc float[_directions];
        place.Clear();
        foreach (var (term, share) in _vectors.Of(question))
        {
            for (var direction = 0; direction < place.Length; direction++)
            {
                place[direction] += share * _terms[term, direction];
            }
        }

        for (var article = 0; article < scores.Length; article++)
        {
            var sum = 0f;
            for (var direction = 0; direction < place.Length; direction++)
            {
                sum += place[direction] * _articles[article, direction];
            }

            scores[article] = sum;
        }
    }

    private static Matrix<double> Products(Vectors vectors)
    {
        var products = Matrix<double>.Build.Dense(vectors.Count, vectors.Count);
        for (var term = 0; term < vectors.Terms; term++)
        {
            foreach (var (one, share) in vectors.Postings(term))
            {
                foreach (var (other, otherShare) in vectors.Postings(term))
                {
                    products[one, other] += share * otherShare;
                }
            }
        }

        return products;
    }

    private void Carry(Vector<double> eigenVector, double eigenValue, int direction)
    {
        var root = Math.Sqrt(Math.Max(eigenValue, 1e-9));
        for (var article = 0; article < _vectors.Count; article++)
        {
            _articles[article, direction] = (float)(eigenVector[article] * root);
        }

        for (var term = 0; term < _vectors.Terms; term++)
        {
            foreach (var (article, share) in _vectors.Postings(term))
            {
                _terms[term, direction] += (float)(share * eigenVector[article] / root);
            }
        }
    }

    private void ScaleArticles()
    {
        for (var article = 0; article < _vectors.Count; article++)
        {
            var length = 0f;
            for (var direction = 0; direction < _directions; direction++)
            {
                length += _articles[article, direction] * _articles[article, direction];
            }

            for (var direction = 0; direction < _directions; direction++)
            {
                _articles[article, direction] /= MathF.Sqrt(length) + 1e-9f;
            }
        }
    }
}
