using System.Collections.Frozen;

namespace PartnerBot.Bot.Vragenlog;

/// <summary>Questions that ask the same, oldest first.</summary>
public sealed record QuestionGroup(IReadOnlyList<LoggedQuestion> Questions)
{
    private const int MostNearest = 3;

    /// <summary>The first question gives the group its words, so that they do not change when more come.</summary>
    public string Title => Questions[0].Question;

    public long Id => Questions[0].Id;

    public int Count => Questions.Count;

    public int Refused => Questions.Count(question => question.Reason == LogReason.Geweigerd);

    public int Rejected => Count - Refused;

    public DateTimeOffset LastSeen => Questions.Max(question => question.At);

    /// <summary>Other ways in which it was asked, each once.</summary>
    public IReadOnlyList<string> OtherWords =>
        [.. Questions.Select(question => question.Question).Distinct(StringComparer.OrdinalIgnoreCase).Where(words => words != Title)];

    /// <summary>Ids of the articles that came nearest most often.</summary>
    public IReadOnlyList<string> Nearest => MostOften(
        Questions.SelectMany(question => question.Nearest.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Ids of the articles that did not answer it.</summary>
    public IReadOnlyList<string> RejectedArticles => MostOften(Questions.Select(question => question.Article).OfType<string>());

    /// <summary>The question that was handled last; null while all are open.</summary>
    public LoggedQuestion? LastHandled => Questions.Where(question => question.HandledAt is not null).MaxBy(question => question.HandledAt);

    private static IReadOnlyList<string> MostOften(IEnumerable<string> ids) =>
        [.. ids.GroupBy(id => id, StringComparer.Ordinal).OrderByDescending(same => same.Count()).Select(same => same.Key).Take(MostNearest)];
}

/// <summary>
/// Puts questions that ask the same together. Each question, oldest first, joins the group whose first question it shares the largest part of
/// its stems with, when that is at least <see cref="Enough"/>; else it begins a group. A question that comes later never moves an earlier one.
/// </summary>
public sealed class QuestionGroups
{
    /// <summary>Stems in common, divided by the different stems of both together (Jaccard).</summary>
    public const double Enough = 0.6;

    private readonly List<List<LoggedQuestion>> _groups = [];
    private readonly List<FrozenSet<string>> _stems = [];
    private readonly Dictionary<string, List<int>> _groupsWith = new(StringComparer.Ordinal);

    // Without a word to compare ("???"), only the same text is the same question.
    private readonly Dictionary<string, int> _wordless = new(StringComparer.Ordinal);

    private QuestionGroups()
    {
    }

    /// <summary>Most asked first, then last seen, then oldest.</summary>
    public static IReadOnlyList<QuestionGroup> Of(IEnumerable<LoggedQuestion> questions)
    {
        var groups = new QuestionGroups();
        foreach (var question in questions.OrderBy(question => question.Id))
        {
            groups.Add(question);
        }

        return
        [
            .. groups._groups.Select(group => new QuestionGroup(group))
                .OrderByDescending(group => group.Count).ThenByDescending(group => group.LastSeen).ThenBy(group => group.Id),
        ];
    }

    private void Add(LoggedQuestion question)
    {
        var stems = QuestionStems.Of(question.Question);
        var group = stems.Count == 0 ? SameText(question.Question) : Nearest(stems);
        if (group is { } known)
        {
            _groups[known].Add(question);
        }
        else
        {
            Begin(question, stems);
        }
    }

    private void Begin(LoggedQuestion question, FrozenSet<string> stems)
    {
        foreach (var stem in stems)
        {
            if (!_groupsWith.TryGetValue(stem, out var groups))
            {
                _groupsWith[stem] = groups = [];
            }

            groups.Add(_groups.Count);
        }

        _wordless[question.Question] = _groups.Count;
        _groups.Add([question]);
        _stems.Add(stems);
    }

    private int? SameText(string question) => _wordless.TryGetValue(question, out var group) ? group : null;

    private int? Nearest(FrozenSet<string> stems)
    {
        var shared = new Dictionary<int, int>();
        foreach (var group in stems.SelectMany(stem => _groupsWith.GetValueOrDefault(stem) ?? []))
        {
            shared[group] = shared.GetValueOrDefault(group) + 1;
        }

        var near = shared.Select(pair => (Group: pair.Key, Overlap: pair.Value / (double)(stems.Count + _stems[pair.Key].Count - pair.Value)))
            .Where(pair => pair.Overlap >= Enough).OrderByDescending(pair => pair.Overlap).ThenBy(pair => pair.Group).ToList();
        return near.Count == 0 ? null : near[0].Group;
    }
}
