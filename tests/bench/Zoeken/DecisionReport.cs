using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>What the shipped searcher decides about the held-out questions, and the router of <c>ask</c> around it.</summary>
public static class DecisionReport
{
    public static void Print(IReadOnlyList<Asked> questions)
    {
        var router = new Router(Texts.Knowledge, new DangerWatch(Texts.Knowledge.Danger));
        var routed = questions.Select(asked => (Asked: asked, Routed: router.Route(asked.Text))).ToList();
        PrintWhole(routed);
        PrintRefused(routed);
        PrintLengths(routed);
        PrintDestinations(routed);
    }

    private static void PrintWhole(List<(Asked Asked, Routed Routed)> routed)
    {
        var judged = Judged.Of(Texts.Knowledge.Search, [.. routed.Select(r => r.Asked)]);
        var table = new Table(
            $"The decision on {judged.Answerable} questions with an answer and {judged.OutOfScope} without",
            ["", .. Judged.Columns, "shown first or among the choices", "AUC of the certainty"]);
        table.Row(["Searcher.Ask", .. judged.Cells, Table.Share(routed.Count(r => IsShown(r, IsAnswered(r.Routed.Verdict))), judged.Answerable), Table.Number(Auc(routed), 3)]);
        table.Row(
            "router of `ask`", judged.Cells[0], judged.Cells[1],
            Table.Share(routed.Count(r => r.Asked.HasAnswer && r.Routed.Destination == Destination.Refuse), judged.Answerable),
            Table.Share(routed.Count(r => !r.Asked.HasAnswer && r.Routed.Destination == Destination.Refuse), judged.OutOfScope),
            Table.Share(routed.Count(r => IsShown(r, r.Routed.Destination is Destination.Answer or Destination.Choose or Destination.Contact)), judged.Answerable), "");
        var unlike = routed.Where(r => Overlap.IsUnlikeAll(r.Asked.Text)).ToList();
        judged = Judged.Of(Texts.Knowledge.Search, [.. unlike.Select(r => r.Asked)]);
        table.Row([
            $"Searcher.Ask, {unlike.Count} questions unlike any known text", .. judged.Cells,
            Table.Share(unlike.Count(r => IsShown(r, IsAnswered(r.Routed.Verdict))), judged.Answerable), Table.Number(Auc(unlike), 3)]);
    }

    private static void PrintRefused(List<(Asked Asked, Routed Routed)> routed)
    {
        var table = new Table("What must be refused, by sort", "sort", "questions", "Searcher.Ask refuses", "the router refuses");
        foreach (var sort in routed.Where(r => !r.Asked.HasAnswer).GroupBy(r => r.Asked.Sort).OrderByDescending(sort => sort.Count()))
        {
            table.Row(
                sort.Key, $"{sort.Count()}", Table.Share(sort.Count(r => !IsAnswered(r.Routed.Verdict)), sort.Count()),
                Table.Share(sort.Count(r => r.Routed.Destination == Destination.Refuse), sort.Count()));
        }
    }

    private static void PrintLengths(List<(Asked Asked, Routed Routed)> routed)
    {
        var table = new Table("Searcher.Ask by length", "words", "with an answer", "of those refused", "without", "of those refused");
        foreach (var (from, to) in new[] { (0, 4), (5, 8), (9, 15), (16, 25), (26, int.MaxValue) })
        {
            var these = routed.Where(r => QuestionFeatures.Words(r.Asked.Text).Length is var words && words >= from && words <= to).ToLookup(r => r.Asked.HasAnswer);
            table.Row(
                to == int.MaxValue ? $"{from} or more" : $"{from}-{to}",
                $"{these[true].Count()}", Table.Share(these[true].Count(r => !IsAnswered(r.Routed.Verdict)), these[true].Count()),
                $"{these[false].Count()}", Table.Share(these[false].Count(r => !IsAnswered(r.Routed.Verdict)), these[false].Count()));
        }
    }

    private static void PrintDestinations(List<(Asked Asked, Routed Routed)> routed)
    {
        var destinations = Enum.GetValues<Destination>();
        var table = new Table("Where the router leads them", ["", .. destinations.Select(d => d.ToString().ToLowerInvariant())]);
        table.Row(["with an answer", .. destinations.Select(d => $"{routed.Count(r => r.Asked.HasAnswer && r.Routed.Destination == d)}")]);
        table.Row(["to be refused", .. destinations.Select(d => $"{routed.Count(r => !r.Asked.HasAnswer && r.Routed.Destination == d)}")]);
        var decisions = Enum.GetValues<Decision>();
        table = new Table("What Searcher.Ask decides", ["", .. decisions.Select(d => d.ToString().ToLowerInvariant())]);
        table.Row(["with an answer", .. decisions.Select(d => $"{routed.Count(r => r.Asked.HasAnswer && r.Routed.Verdict.Decision == d)}")]);
        table.Row(["to be refused", .. decisions.Select(d => $"{routed.Count(r => !r.Asked.HasAnswer && r.Routed.Verdict.Decision == d)}")]);
    }

    private static bool IsAnswered(Verdict verdict) => verdict.Decision != Decision.Refuse;

    // What is answered shows its first hit only; what is to be chosen shows all.
    private static bool IsShown((Asked Asked, Routed Routed) r, bool isAnswered)
    {
        var verdict = r.Routed.Verdict;
        var shown = verdict.Decision == Decision.Answer ? verdict.Hits.Take(1) : verdict.Hits;
        return r.Asked.HasAnswer && isAnswered && shown.Any(hit => r.Asked.IsRight(hit.Article));
    }

    /// <summary>The chance that a question with an answer gets a higher certainty than one without.</summary>
    private static double Auc(List<(Asked Asked, Routed Routed)> routed)
    {
        var with = routed.Where(r => r.Asked.HasAnswer).Select(r => r.Routed.Verdict.Certainty).ToList();
        var without = routed.Where(r => !r.Asked.HasAnswer).Select(r => r.Routed.Verdict.Certainty).ToList();
        return with.Average(one => without.Average(other => (Math.Sign(one - other) + 1) / 2.0));
    }
}
