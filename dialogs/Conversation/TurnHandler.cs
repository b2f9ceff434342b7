using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Flows;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>
/// What is said next: safety, then commands, then the answer to the open question, then what someone may want, then repair.
/// A pure function of the state, what came in and the moment. Immutable; safe to share.
/// </summary>
public sealed class TurnHandler
{
    /// <summary>Id of the reply that says that the conversation was erased.</summary>
    public const string Forgotten = "vergeten";

    private static readonly TimeSpan LongAway = TimeSpan.FromHours(12);

    private readonly Phrases _phrases;
    private readonly Resolver _resolver;
    private readonly OpenRun _run;
    private readonly DangerDesk _danger;
    private readonly CommandDesk _commands;
    private readonly AnswerDesk _answers;
    private readonly FormDesk _forms;
    private readonly KnowledgeDesk _knowledge;
    private readonly Repair _repair;

    public TurnHandler(KnowledgeBase knowledge, IEnumerable<Flow> flows)
    {
        _phrases = new Phrases(knowledge);
        var commands = new Commands(knowledge.Commands, knowledge.Words);
        _resolver = new Resolver(knowledge);
        var summary = new Summary(knowledge, _phrases);
        var pages = new PageComposer(knowledge, _resolver, summary, _phrases);
        var reader = new AnswerReader(knowledge.Places, knowledge.Sentences);
        var pageReader = new PageReader(reader, knowledge.Words[Commands.None]);
        _run = new OpenRun(knowledge, flows.ToDictionary(flow => flow.Id), _resolver, pages, summary, _phrases);
        _repair = new Repair(_run, _phrases);
        var watch = new DangerWatch(knowledge.Danger);
        _danger = new DangerDesk(watch, commands, _run, reader, _phrases);
        _knowledge = new KnowledgeDesk(
            knowledge, commands, new Router(knowledge, watch), new ArticleComposer(knowledge, _phrases), _repair, _phrases);
        var correction = new Correction(knowledge, commands, _run, reader);
        _commands = new CommandDesk(commands, correction, _run, _knowledge, _repair, knowledge.Guidance["welkom"], _phrases);
        _answers = new AnswerDesk(commands, correction, _run, reader, pageReader, _knowledge, _repair, _phrases);
        _forms = new FormDesk(_run, _resolver, reader, _answers, _repair);
    }

    /// <summary>With every flow of the house.</summary>
    public static TurnHandler Of(KnowledgeBase knowledge) => new(knowledge, AllFlows.Of(knowledge));

    public TurnResult Handle(ConversationState state, Incoming incoming, Moment moment)
    {
        var exchange = new Exchange(WithTodaysContent(state), moment, _phrases);
        switch (incoming)
        {
            case Joined:
                Join(exchange);
                break;
            case SentFile:
                Greet(exchange);
                exchange.Say("bericht.geen-tekst");
                _repair.ShowWhereWeAre(exchange);
                break;
            case Said said:
                Hear(exchange, FreeText.Clean(said.Text));
                break;
            case Submitted form:
                Take(exchange, form);
                break;
        }

        return exchange.Result();
    }

    private void Join(Exchange exchange)
    {
        if (!exchange.State.Welcomed)
        {
            exchange.State = exchange.State with { Welcomed = true };
            exchange.Reply(new Replies.Choices("welkom", _phrases.Of("welkom.kort"), _repair.MenuButtons()));
        }
    }

    private void Hear(Exchange exchange, string text)
    {
        if (_danger.Answer(exchange, text) is { } kind)
        {
            exchange.State = exchange.State with { Welcomed = true, Confirming = null };
            _danger.KeepWhatWasWritten(exchange, kind, text);
            _repair.ShowWhereWeAre(exchange);
            return;
        }

        Greet(exchange);
        if (text.Length is 0 or > FreeText.Longest)
        {
            exchange.Say(text.Length == 0 ? "bericht.leeg" : "antwoord.te-lang", ("max", FreeText.Longest.ToString(CultureInfo.InvariantCulture)));
            _repair.ShowWhereWeAre(exchange);
            return;
        }

        if (_commands.Obey(exchange, text))
        {
            exchange.Understood();
        }
        else if (exchange.State is { Run: not null, Paused: false })
        {
            _answers.Hear(exchange, text);
        }
        else
        {
            _commands.Guess(exchange, text);
        }
    }

    private void Take(Exchange exchange, Submitted form)
    {
        var values = form.Values.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Select(FreeText.Clean)]);
        if (!values.Values.SelectMany(texts => texts).Any(text => _danger.Answer(exchange, text) is not null))
        {
            Greet(exchange);
        }

        exchange.State = exchange.State with { Welcomed = true, Confirming = null };
        _forms.Take(exchange, form.Form, values);
    }

    private void Greet(Exchange exchange)
    {
        if (!exchange.State.Welcomed)
        {
            exchange.State = exchange.State with { Welcomed = true };
            exchange.Say("welkom.kort");
        }
        else if (exchange.State is { Run: not null, LastTurnAt: { } last } && exchange.Moment.Now - last > LongAway)
        {
            exchange.Say("welkom-terug", ("wanneer", Ago(exchange.Moment.Now - last)));
        }
    }

    /// <summary>Content may have changed since the last turn: a flow that is gone is over, an answer to other words is asked again.</summary>
    private ConversationState WithTodaysContent(ConversationState state) => state.Run switch
    {
        null => state,
        var run when !_run.Exists(run) => state with { Run = null, Paused = false },
        var run => state with { Run = run with { Answers = _resolver.StillValid(run.Answers) } },
    };

    private string Ago(TimeSpan away) => away.TotalDays switch
    {
        < 1 => _phrases.Of("wanneer.vandaag"),
        < 2 => _phrases.Of("wanneer.gisteren"),
        var days => _phrases.Of("wanneer.dagen", ("n", ((int)days).ToString(CultureInfo.InvariantCulture))),
    };
}
