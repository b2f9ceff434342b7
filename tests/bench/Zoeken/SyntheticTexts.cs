using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>Many articles made of the real words.</summary>
/// <remarks>
/// The 150 words that phrasings use most are common, all others carry meaning. Each article draws a topic of 24 words that carry meaning, by how often
/// they are really used; two articles may share any of them. A phrasing has the length of a real one drawn by lot; each of its words is
/// common as often as in real phrasings (drawn by real use), else from the topic (four in five, the first words of the topic most) or any word that
/// carries meaning (one in five, by real use). Everything is drawn with a fixed seed.
/// </remarks>
public sealed class SyntheticTexts
{
    private const int Common = 150;
    private const int WordsInTopic = 24;
    private const int PhrasingsPerArticle = 20;
    private const int WordsInAnswer = 40;
    private const int WordsInDetail = 100;
    private const double FromTopic = 0.8;

    private readonly Random _draw = new(20261121);
    private readonly Lottery _common, _meaning;
    private readonly int[] _lengths;
    private readonly double _shareOfCommon;

    public SyntheticTexts(IEnumerable<string> realPhrasings)
    {
        var phrasings = realPhrasings.Select(QuestionFeatures.Words).Where(words => words.Length > 0).ToList();
        var used = phrasings.SelectMany(words => words).CountBy(word => word).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        _lengths = [.. phrasings.Select(words => words.Length)];
        _common = new Lottery(used.Take(Common));
        _meaning = new Lottery(used.Skip(Common));
        _shareOfCommon = (double)_common.Tickets / (_common.Tickets + _meaning.Tickets);
    }

    /// <summary>Articles, each with its phrasings, and questions that are asked like them but are not among them.</summary>
    public IEnumerable<(ArticleText Text, IReadOnlyList<string> Questions)> Draw(int articles, int questionsPerArticle)
    {
        for (var article = 0; article < articles; article++)
        {
            var topic = Enumerable.Range(0, WordsInTopic).Select(_ => _meaning.Draw(_draw)).ToArray();
            var phrasings = Enumerable.Range(0, PhrasingsPerArticle).Select(_ => Phrase(topic, _lengths[_draw.Next(_lengths.Length)])).ToList();
            var text = new ArticleText($"{article:00000}", Phrase(topic, 8), phrasings, Phrase(topic, WordsInAnswer), Phrase(topic, WordsInDetail));
            yield return (text, [.. Enumerable.Range(0, questionsPerArticle).Select(_ => Phrase(topic, _lengths[_draw.Next(_lengths.Length)]))]);
        }
    }

    private string Phrase(string[] topic, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(topic)));

    private string Word(string[] topic)
    {
        if (_draw.NextDouble() < _shareOfCommon)
        {
            return _common.Draw(_draw);
        }

        // The square makes the first words of a topic the likeliest, as in real phrasings of one article.
        return _draw.NextDouble() < FromTopic ? topic[(int)(Math.Pow(_draw.NextDouble(), 2) * topic.Length)] : _meaning.Draw(_draw);
    }

    /// <summary>Draws words as often as they are used.</summary>
    private sealed class Lottery
    {
        private readonly string[] _words;
        private readonly int[] _upTo;

        public Lottery(IEnumerable<KeyValuePair<string, int>> used)
        {
            var list = used.ToList();
            _words = [.. list.Select(word => word.Key)];
            _upTo = new int[list.Count];
            foreach (var (i, word) in list.Index())
            {
                _upTo[i] = Tickets += word.Value;
            }
        }

        public int Tickets { get; }

        public string Draw(Random draw)
        {
            var at = Array.BinarySearch(_upTo, draw.Next(Tickets) + 1);
            return _words[at < 0 ? ~at : at];
        }
    }
}
