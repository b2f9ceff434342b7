using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Bot.Kennis;

/// <summary>Articles whose title or answer holds the typed words, or words that begin with them; rare words count most.</summary>
public sealed class WordSearch : IArticleSearch
{
    private const double InTitle = 3;
    private const double InAnswer = 1;
    private const double AsBeginning = 0.6;
    private const int ShortestBeginning = 3;

    // A word that stands in more articles than this says nothing.
    private const double Common = 0.3;

    private readonly string[] _words;
    private readonly Dictionary<string, double>[] _articlesByWord;
    private readonly int _articles;

    public WordSearch(KnowledgeBase knowledge)
    {
        var index = new SortedDictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        foreach (var article in knowledge.Articles.Values)
        {
            Add(index, article.Id, article.Answer, InAnswer);
            Add(index, article.Id, article.Title, InTitle);
        }

        _words = [.. index.Keys];
        _articlesByWord = [.. index.Values];
        _articles = knowledge.Articles.Count;
    }

    public IReadOnlyList<string> Find(string typed, int most)
    {
        var words = Words(typed).Distinct(StringComparer.Ordinal).Select(Matches).Where(matches => matches.Count > 0).ToList();
        var scores = new Dictionary<string, (double Score, int Words)>(StringComparer.Ordinal);
        foreach (var (article, score) in words.SelectMany(matches => matches))
        {
            var before = scores.GetValueOrDefault(article);
            scores[article] = (before.Score + score, before.Words + 1);
        }

        // One common word out of many says nothing about what someone asks.
        return
        [
            .. scores.Where(row => row.Value.Words * 2 >= words.Count)
                .OrderByDescending(row => row.Value.Score).ThenBy(row => row.Key, StringComparer.Ordinal)
                .Take(most).Select(row => row.Key),
        ];
    }

    private static void Add(SortedDictionary<string, Dictionary<string, double>> index, string article, string text, double weight)
    {
        foreach (var word in Words(text))
        {
            if (!index.TryGetValue(word, out var articles))
            {
                index.Add(word, articles = new(StringComparer.Ordinal));
            }

            articles[article] = Math.Max(articles.GetValueOrDefault(article), weight);
        }
    }

    /// <summary>What one typed word adds to each article: its best match there.</summary>
    private Dictionary<string, double> Matches(string typed)
    {
        var best = new Dictionary<string, double>(StringComparer.Ordinal);
        var first = Array.BinarySearch(_words, typed, StringComparer.Ordinal);
        if (first >= 0 && Share(first) > Common)
        {
            // "een" is no beginning of "eenheid".
            return best;
        }

        for (var at = first < 0 ? ~first : first; at < _words.Length && Fits(_words[at], typed); at++)
        {
            var worth = -Math.Log(Share(at)) * (_words[at].Length == typed.Length ? 1 : AsBeginning);
            foreach (var (article, weight) in _articlesByWord[at])
            {
                best[article] = Math.Max(best.GetValueOrDefault(article), worth * weight);
            }
        }

        return best;
    }

    private double Share(int word) => (double)_articlesByWord[word].Count / _articles;

    private static bool Fits(string word, string typed) =>
        word.Length == typed.Length ? word == typed : typed.Length >= ShortestBeginning && word.StartsWith(typed, StringComparison.Ordinal);

    private static IEnumerable<string> Words(string text) => Tokens.Of(text).Where(token => !Tokens.IsMark(token));
}
