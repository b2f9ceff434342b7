using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>Phrases that mean danger now wherever they stand, unless the sentence says it is not, was long ago, or asks in general.</summary>
/// <remarks>One wrong letter in a word of six or more, and fillers such as "nu" or "echt" between the words, make no difference.</remarks>
public sealed class DangerExpressions
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "nu", "net", "echt", "gewoon", "weer", "al", "ook", "nog", "even", "dus", "maar", "toch", "hier", "steeds", "zelf", "zo", "heel",
    };

    private readonly Node _root = new();
    private readonly NearWords _near;

    public DangerExpressions(IReadOnlyList<string> expressions)
    {
        var phrases = expressions.Select(Tokens.Of).ToList();
        foreach (var phrase in phrases)
        {
            var node = _root;
            foreach (var word in phrase.Where(w => !Tokens.IsMark(w)))
            {
                node = node.Grow(word);
            }

            node.Ends = node != _root;
        }

        _near = new NearWords(phrases.SelectMany(p => p));
    }

    /// <summary>Where the first phrase stands that nothing in its sentence takes back, or -1.</summary>
    public int FirstIn(IReadOnlyList<string> tokens)
    {
        var words = tokens.Select(_near.Meant).ToArray();
        for (var begin = 0; begin < words.Length;)
        {
            var end = Array.FindIndex(words, begin, Tokens.IsMark);
            end = end < 0 ? words.Length : end;
            var asked = end < words.Length && words[end] == Tokens.Question;
            var found = FirstInSentence(words.AsSpan(begin, end - begin), asked);
            if (found >= 0)
            {
                return begin + found;
            }

            begin = end + 1;
        }

        return -1;
    }

    private int FirstInSentence(ReadOnlySpan<string> sentence, bool asked)
    {
        for (var start = 0; start < sentence.Length; start++)
        {
            if (Matches(sentence[start..]) && !DangerDenials.TakeBack(sentence, start, asked))
            {
                return start;
            }
        }

        return -1;
    }

    private bool Matches(ReadOnlySpan<string> words)
    {
        var node = _root;
        foreach (var word in words)
        {
            if (node.Next(word) is { } next)
            {
                node = next;
            }
            else if (node == _root || !Fillers.Contains(word))
            {
                return false;
            }

            if (node.Ends)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.Ordinal);

        public bool Ends { get; set; }

        public Node? Next(string word) => _next.GetValueOrDefault(word);

        public Node Grow(string word) => _next.TryGetValue(word, out var node) ? node : _next[word] = new Node();
    }
}
