using PartnerBot.Knowledge.Language;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Divides the examples into five parts so that rows that say nearly the same are in the same part.</summary>
/// <remarks>
/// A sentence that stands in three rows or more ("Waar meld ik dat?") is left out first. Rows whose remaining words overlap
/// for half or more (Jaccard) form one group, and so do rows that overlap through a third.
/// </remarks>
internal sealed class DangerFolds
{
    public const int Count = 5;
    private const int Repeated = 3;
    private readonly int[] _parent;

    public DangerFolds(IReadOnlyList<DangerRow> rows)
    {
        _parent = [.. Enumerable.Range(0, rows.Count)];
        Cores = CoresOf(rows);
        var words = Cores.Select(c => WordsOf(c).ToHashSet(StringComparer.Ordinal)).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (SayTheSame(words[i], words[j]))
                {
                    _parent[GroupOf(i)] = GroupOf(j);
                }
            }
        }

        var place = new Dictionary<int, int>();
        FoldOf = [.. rows.Select((_, i) => place.TryGetValue(GroupOf(i), out var p) ? p % Count : (place[GroupOf(i)] = place.Count) % Count)];
        Groups = place.Count;
    }

    /// <summary>Each row without the sentences it shares with others.</summary>
    public IReadOnlyList<string> Cores { get; }

    public IReadOnlyList<int> FoldOf { get; }

    public int Groups { get; }

    private static string[] CoresOf(IReadOnlyList<DangerRow> rows)
    {
        var sentences = rows.Select(r => r.Text.Split(['.', '!', '?', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        var often = sentences.SelectMany(s => s.Select(Key).Distinct()).CountBy(s => s).Where(s => s.Value >= Repeated).Select(s => s.Key).ToHashSet();
        return [.. sentences.Select((s, i) => s.Where(x => !often.Contains(Key(x))).ToArray() is { Length: > 0 } own ? string.Join(". ", own) : rows[i].Text)];
    }

    private static string Key(string sentence) => string.Join(' ', WordsOf(sentence));

    private static IEnumerable<string> WordsOf(string text) => Tokens.Of(text).Where(t => !Tokens.IsMark(t));

    private static bool SayTheSame(HashSet<string> left, HashSet<string> right)
    {
        var (few, many) = left.Count < right.Count ? (left, right) : (right, left);
        if (few.Count * 2 < many.Count)
        {
            return false;
        }

        var shared = few.Count(many.Contains);
        return shared * 2 >= few.Count + many.Count - shared;
    }

    private int GroupOf(int row)
    {
        while (_parent[row] != row)
        {
            row = _parent[row] = _parent[_parent[row]];
        }

        return row;
    }
}
