using PartnerBot.Dialogs.Conversation;
using Xunit;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Dialogs;

/// <summary>How much danger is found and how often it is seen where it is not, on rows the model has not learned from.</summary>
/// <remarks>Prints the table of docs/gevaar.md; the bounds lie two to three points beside what was measured.</remarks>
public sealed class DangerFiguresTests(ITestOutputHelper output)
{
    private static readonly string[] Ordinary = ["antwoord", "vraag", "anders"];
    private static readonly string[] LookAlikes = ["ontkend", "onschuldig", "verleden", "algemene-vraag", "zorg-zonder-spoed"];
    private static readonly Lazy<IReadOnlyList<Judged>> Held = new(JudgeHeldOut);

    [Fact]
    public void Danger_is_found_in_rows_never_seen() =>
        AssertAtLeast(0.79, "danger", j => j.Row.Danger);

    [Fact]
    public void Danger_never_seen_is_answered_with_112_at_least_in_doubt() =>
        Assert.True(Held.Value.Where(j => j.Row.Danger).Average(j => j.Doubt ? 1 : 0) >= 0.9);

    [Fact]
    public void Look_alikes_never_seen_seldom_raise_an_alarm() =>
        AssertAtMost(0.14, "look-alikes", j => LookAlikes.Contains(j.Row.Sort));

    [Fact]
    public void Ordinary_answers_and_questions_never_seen_hardly_raise_an_alarm() =>
        AssertAtMost(0.035, "ordinary", j => Ordinary.Contains(j.Row.Sort));

    [Fact]
    public void The_table_of_the_documentation_can_be_printed()
    {
        foreach (var sort in Held.Value.GroupBy(j => (j.Row.Danger, j.Row.Sort)).OrderBy(g => g.Key))
        {
            output.WriteLine($"{(sort.Key.Danger ? "danger" : "none"),-7} {sort.Key.Sort,-26} {sort.Count(),5} rows  alarm {sort.Average(Alarm):P1}  alarm or doubt {sort.Average(j => j.Doubt ? 1 : 0):P1}");
        }

        var found = Held.Value.Where(j => j.Row.Danger && j.Kind is not null).ToList();
        output.WriteLine($"kind right, of danger found: {found.Average(j => j.Kind == j.Row.Sort ? 1 : 0):P1}");
        output.WriteLine($"danger without its stock sentences: {Held.Value.Where(j => j.Row.Danger).Average(j => j.CoreKind is null ? 0 : 1):P1}");
        Assert.True(found.Average(j => j.Kind == j.Row.Sort ? 1 : 0) > 0.55);
    }

    private static double Alarm(Judged judged) => judged.Kind is null ? 0 : 1;

    private static List<Judged> JudgeHeldOut()
    {
        var rows = DangerContent.Rows;
        var folds = new DangerFolds(rows);
        var judged = new List<Judged>();
        for (var fold = 0; fold < DangerFolds.Count; fold++)
        {
            var watch = new DangerWatch(DangerContent.Of(rows.Where((_, i) => folds.FoldOf[i] != fold)));
            judged.AddRange(Enumerable.Range(0, rows.Count)
                .Where(i => folds.FoldOf[i] == fold)
                .Select(i => new Judged(
                    rows[i], watch.KindOf(rows[i].Text), watch.KindOf(folds.Cores[i]), watch.Find(rows[i].Text) is not null)));
        }

        return judged;
    }

    private void AssertAtLeast(double bound, string name, Func<Judged, bool> which) => Assert.True(Share(name, which) >= bound);

    private void AssertAtMost(double bound, string name, Func<Judged, bool> which) => Assert.True(Share(name, which) <= bound);

    private double Share(string name, Func<Judged, bool> which)
    {
        var share = Held.Value.Where(which).Average(Alarm);
        output.WriteLine($"{name}: {share:P1} of {Held.Value.Count(which)}");
        return share;
    }

    private sealed record Judged(DangerRow Row, string? Kind, string? CoreKind, bool Doubt);
}
