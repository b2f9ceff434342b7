using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>What a searcher made of questions: counts.</summary>
/// <param name="Answerable">Questions with an answer.</param>
/// <param name="First">Of those, with the right article first, whether or not it was then refused.</param>
/// <param name="Refused">Of those, refused.</param>
/// <param name="OutOfScope">Questions that must be refused.</param>
/// <param name="OutOfScopeRefused">Of those, refused.</param>
public sealed record Judged(int Answerable, int First, int Three, int Refused, int OutOfScope, int OutOfScopeRefused)
{
    public static Judged Of(Searcher searcher, IReadOnlyList<Asked> questions)
    {
        var judged = new Judged(0, 0, 0, 0, 0, 0);
        foreach (var asked in questions)
        {
            judged = judged.With(asked, searcher.Ask(asked.Text));
        }

        return judged;
    }

    /// <summary>The columns of <see cref="Cells"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["hit@1", "hit@3", "answerable refused", "out of scope refused"];

    public IReadOnlyList<string> Cells =>
        [Table.Share(First, Answerable), Table.Share(Three, Answerable), Table.Share(Refused, Answerable), Table.Share(OutOfScopeRefused, OutOfScope)];

    private Judged With(Asked asked, Verdict verdict)
    {
        var refused = verdict.Decision == Decision.Refuse ? 1 : 0;
        if (!asked.HasAnswer)
        {
            return this with { OutOfScope = OutOfScope + 1, OutOfScopeRefused = OutOfScopeRefused + refused };
        }

        var right = verdict.Hits.Select(hit => asked.IsRight(hit.Article)).ToList();
        return this with
        {
            Answerable = Answerable + 1,
            First = First + (right.Count > 0 && right[0] ? 1 : 0),
            Three = Three + (right.Contains(true) ? 1 : 0),
            Refused = Refused + refused,
        };
    }
}
