using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Meldingen;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Everything that moves someone through the flow they are in: answering, going back, changing, ending.</summary>
internal sealed class OpenRun(
    KnowledgeBase knowledge, IReadOnlyDictionary<string, Flow> flows, Resolver resolver, PageComposer pages, Summary summary, Phrases phrases)
{
    private static readonly IReadOnlyDictionary<string, string> NothingTyped = new Dictionary<string, string>();

    public Position Position(FlowRun run) => resolver.Resolve(flows[run.Flow], run.Answers);

    public bool Exists(FlowRun run) => flows.ContainsKey(run.Flow);

    public IReadOnlyList<Question> OpenQuestions(FlowRun run) => [.. resolver.Open(Position(run).Current, run.Answers)];

    /// <summary>A question of this run with its answer, or null when it was not answered.</summary>
    public (Question Question, Answer Answer)? Answered(FlowRun run, string question) =>
        run.Answers[question] is { } answer && knowledge.Questions.TryGetValue(question, out var asked) ? (asked, answer) : null;

    public void Start(Exchange exchange, string flow)
    {
        var run = new FlowRun(flow, exchange.Moment.Chance.ToString("x16", CultureInfo.InvariantCulture), Answers.None);
        exchange.State = exchange.State with { Run = run };
        Show(exchange);
    }

    public static void Put(Exchange exchange, Answers answers) =>
        exchange.State = exchange.State with { Run = exchange.State.Run! with { Answers = answers } };

    /// <summary>Shows the step someone is at now, or ends the flow when that is where the answers lead.</summary>
    public void Show(Exchange exchange, IReadOnlyDictionary<string, string>? typed = null)
    {
        exchange.State = exchange.State with { Paused = false };
        var run = exchange.State.Run!;
        var position = Position(run);
        if (position.Current is End end)
        {
            Finish(exchange, run, position, end);
            return;
        }

        if (resolver.Changed(position.Current, run.Answers).Any())
        {
            exchange.Say("vraag.veranderd");
        }

        exchange.Reply(pages.Compose(run, position, typed ?? NothingTyped));
    }

    /// <summary>Opens the step before this one again.</summary>
    public void GoBack(Exchange exchange)
    {
        var run = exchange.State.Run!;
        switch (Position(run).Passed)
        {
            case [.., Ask ask]:
                Put(exchange, run.Answers.Reopen(ask.Questions));
                break;
            case [.., Tell tell]:
                Put(exchange, run.Answers.Unread(tell.Guidance));
                break;
            default:
                exchange.Say("terug.kan-niet");
                break;
        }

        Show(exchange);
    }

    /// <summary>"Verder": what was read is behind; what was answered before and opened again stands as it was.</summary>
    public void GoOn(Exchange exchange)
    {
        var run = exchange.State.Run!;
        var position = Position(run);
        if (position.Current is Tell tell)
        {
            Put(exchange, run.Answers.WithRead(tell.Guidance));
        }

        var open = resolver.Open(position.Current, run.Answers).ToList();
        if (position.Current is Ask && open.TrueForAll(question => Stands(question, run.Answers)))
        {
            Put(exchange, open.Aggregate(run.Answers, (answers, question) => answers.With(question, answers.Earlier[question.Id].Answer)));
        }

        Show(exchange);
    }

    /// <summary>Opens the questions of a line of the summary again.</summary>
    public void ChangeLine(Exchange exchange, int number)
    {
        var run = exchange.State.Run!;
        var line = summary.Lines(Position(run), run.Answers).FirstOrDefault(line => line.Line.Number == number);
        if (line is null)
        {
            exchange.Say("wijzig.regel-onbekend");
        }
        else
        {
            Put(exchange, run.Answers.Reopen(line.Questions));
        }

        Show(exchange);
    }

    private static bool Stands(Question question, Answers answers) =>
        answers.Earlier.TryGetValue(question.Id, out var earlier) && earlier.Hash == question.Hash;

    private void Finish(Exchange exchange, FlowRun run, Position position, End end)
    {
        var number = end is Share ? File(exchange, run, position) : null;
        var outcome = knowledge.Guidance[end.Outcome];
        exchange.State = exchange.State with { Run = null, Paused = false };
        exchange.Reply(new OutcomeReply(
            $"uitkomst:{end.Outcome}", outcome.Title, outcome.Markdown, number,
            [phrases.Call("112"), phrases.Call("veilig-thuis"), phrases.Call("politie")],
            [phrases.Button("knop.signaal-delen", Commands.ShareSignal), phrases.Button("knop.vergeet", Commands.Forget)]));
    }

    private string File(Exchange exchange, FlowRun run, Position position)
    {
        var number = MeldingNumber.From(exchange.Moment.Chance);
        var answered = summary.Answered(position, run.Answers);
        exchange.Do(new FileMelding(new MeldingDraft(number, run.Id, run.Flow, Urgency.Of(run.Answers, exchange.State.DangerWritten), answered)));
        exchange.State = exchange.State with { LastShared = new SharedMelding(run.Id, number), DangerWritten = false };
        return number;
    }
}
