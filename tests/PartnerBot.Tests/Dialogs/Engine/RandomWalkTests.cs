using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Flows;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs.Engine;

/// <summary>Random walks over every flow, with every answer that content allows.</summary>
public sealed class RandomWalkTests
{
    private const int MostSteps = 200;
    private static readonly KnowledgeBase Knowledge = TheHouse.Knowledge;
    private static readonly Resolver Resolver = new(Knowledge);

    public static TheoryData<string> Flows => [.. AllFlows.Of(Knowledge).Select(flow => flow.Id)];

    [Theory]
    [MemberData(nameof(Flows))]
    public void Every_walk_ends(string flow) => Walks(flow, walk => walk[^1].Position.Current is End);

    [Theory]
    [MemberData(nameof(Flows))]
    public void Every_page_on_the_way_has_text(string flow) => Walks(flow, walk => walk.All(stop => stop.Position.Current switch
    {
        Ask ask => Knowledge.Pages.ContainsKey(ask.Page) && ask.Questions.All(Knowledge.Questions.ContainsKey),
        Tell tell => Knowledge.Guidance.ContainsKey(tell.Guidance),
        Review review => Knowledge.Pages.ContainsKey(review.Page) && Knowledge.Questions.ContainsKey(review.Confirm),
        End end => Knowledge.Guidance.ContainsKey(end.Outcome),
        _ => false,
    }));

    [Theory]
    [MemberData(nameof(Flows))]
    public void Going_back_and_answering_the_same_again_comes_to_the_same_place(string flow) => Walks(flow, walk =>
        walk.Zip(walk.Skip(1)).Where(pair => pair.First.Position.Current is Ask).All(pair =>
        {
            var ask = (Ask)pair.First.Position.Current;
            var after = pair.Second;
            var back = after.Answers.Reopen(ask.Questions);
            var atThePage = Same(Resolver.Resolve(Find(flow), back).Current, ask);
            var again = ask.Questions.Aggregate(back, (answers, id) => answers.With(Knowledge.Questions[id], answers.Earlier[id].Answer));
            return atThePage && Same(Resolver.Resolve(Find(flow), again).Current, after.Position.Current);
        }));

    [Theory]
    [MemberData(nameof(Flows))]
    public void The_place_depends_only_on_what_was_asked_on_the_way(string flow) => Walks(flow, walk => walk.All(stop =>
    {
        var asked = stop.Position.Passed.OfType<Ask>().SelectMany(ask => ask.Questions).ToHashSet();
        var strangers = Knowledge.Questions.Values.Where(question => !asked.Contains(question.Id))
            .Where(question => stop.Position.Current is not (Ask or Review) || !QuestionsOf(stop.Position.Current).Contains(question.Id));
        var withMore = strangers.Aggregate(stop.Answers, (answers, question) => answers.With(question, AnswerTo(question, 0)));
        return Same(Resolver.Resolve(Find(flow), withMore).Current, stop.Position.Current);
    }));

    [Theory]
    [MemberData(nameof(Flows))]
    public void An_answer_to_words_that_changed_is_asked_again(string flow) => Walks(flow, walk => walk[^1].Position.Passed.OfType<Ask>().All(ask =>
    {
        var changed = ask.Questions[0];
        var current = walk[^1].Answers.Current;
        var stale = walk[^1].Answers with { Current = current.SetItem(changed, current[changed] with { Hash = "0000000000000000" }) };
        return Same(Resolver.Resolve(Find(flow), stale).Current, ask);
    }));

    private static void Walks(string flow, Func<IReadOnlyList<Stop>, bool> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>().Generator.ArrayOf(64).ToArbitrary(), choices => holds(Walk(Find(flow), choices))).QuickCheckThrowOnFailure();

    private static List<Stop> Walk(Flow flow, IReadOnlyList<int> choices)
    {
        var answers = Answers.None;
        var stops = new List<Stop>();
        for (var step = 0; step < MostSteps; step++)
        {
            var position = Resolver.Resolve(flow, answers);
            stops.Add(new Stop(position, answers));
            if (position.Current is End)
            {
                break;
            }

            answers = Answer(position.Current, answers, choices[step % choices.Count] + step);
        }

        return stops;
    }

    private static Answers Answer(Step step, Answers answers, int choice) => step switch
    {
        Tell tell => answers.WithRead(tell.Guidance),
        Review review => answers.With(Knowledge.Questions[review.Confirm], PartnerBot.Dialogs.Engine.Answer.Of("ja", "Ja")),
        Ask ask => ask.Questions.Select((id, place) => (Knowledge.Questions[id], choice + place))
            .Aggregate(answers, (given, pair) => given.With(pair.Item1, AnswerTo(pair.Item1, pair.Item2))),
        _ => answers,
    };

    private static Answer AnswerTo(Question question, int choice)
    {
        List<string> values = question.Kind == QuestionKind.JaNeeWeetniet ? ["ja", "nee"] : [.. question.Options.Select(option => option.Id)];
        if (values.Count == 0)
        {
            values.Add("iets");
        }

        if (question.MayBeUnknown)
        {
            values.Add(Question.Unknown);
        }

        var value = values[(int)((uint)choice % values.Count)];
        return PartnerBot.Dialogs.Engine.Answer.Of(value, value);
    }

    private static IReadOnlyList<string> QuestionsOf(Step step) => [.. Resolver.QuestionsOf(step).Select(question => question.Id)];

    private static bool Same(Step one, Step other) => (one, other) switch
    {
        (Ask a, Ask b) => a.Page == b.Page && a.Questions.SequenceEqual(b.Questions),
        _ => one == other,
    };

    private static Flow Find(string id) => AllFlows.Of(Knowledge).Single(flow => flow.Id == id);

    private sealed record Stop(Position Position, Answers Answers);
}
