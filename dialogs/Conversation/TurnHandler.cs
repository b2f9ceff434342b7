using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Flows;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
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
    private readonly Commands _commands;
    private readonly OpenRun _run;
    private readonly DangerDesk _danger;
    private readonly AnswerDesk _answers;
    private readonly Correction _correction;
    private readonly Repair _repair;
    private readonly Guidance _welcome;

    public TurnHandler(KnowledgeBase knowledge, IEnumerable<Flow> flows)
    {
        _phrases = new Phrases(knowledge);
        _commands = new Commands(knowledge.Commands);
        var resolver = new Resolver(knowledge);
        var summary = new Summary(knowledge, _phrases);
        var pages = new PageComposer(knowledge, resolver, summary, _phrases);
        var reader = new AnswerReader(knowledge.Places, knowledge.Sentences);
        var pageReader = new PageReader(reader, knowledge.Commands[Commands.None]);
        _run = new OpenRun(knowledge, flows.ToDictionary(flow => flow.Id), resolver, pages, summary, _phrases);
        _repair = new Repair(_run, _phrases);
        _welcome = knowledge.Guidance["welkom"];
        _danger = new DangerDesk(new DangerWatch(knowledge.Danger), _phrases);
        _answers = new AnswerDesk(_run, resolver, reader, pageReader, _repair, _phrases);
        _correction = new Correction(knowledge, _run, reader, _phrases);
    }

    /// <summary>With every flow of the house.</summary>
    public static TurnHandler Of(KnowledgeBase knowledge) => new(knowledge, AllFlows.Of(knowledge));

    public TurnResult Handle(ConversationState state, Incoming incoming, Moment moment)
    {
        var exchange = new Exchange(WithoutLostRun(state), moment, _phrases);
        switch (incoming)
        {
            case Joined:
                Join(exchange);
                break;
            case Said said:
                Greet(exchange);
                Hear(exchange, FreeText.Clean(said.Text));
                break;
            case SentFile:
                exchange.Say("bericht.geen-tekst");
                _repair.ShowWhereWeAre(exchange);
                break;
            case Submitted form:
                Greet(exchange);
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

    private void Hear(Exchange exchange, string text)
    {
        if (text.Length == 0)
        {
            exchange.Say("bericht.leeg");
            _repair.ShowWhereWeAre(exchange);
            return;
        }

        if (text.Length > FreeText.Longest)
        {
            exchange.Say("antwoord.te-lang", ("max", FreeText.Longest.ToString(CultureInfo.InvariantCulture)));
            _repair.ShowWhereWeAre(exchange);
            return;
        }

        if (_danger.Answer(exchange, text) is { } kind)
        {
            _answers.KeepWhatWasWritten(exchange, kind, text);
            _repair.ShowWhereWeAre(exchange);
            return;
        }

        if (Obey(exchange, text))
        {
            exchange.Understood();
            return;
        }

        if (exchange.State is { Run: not null, Paused: false })
        {
            _answers.Hear(exchange, text);
            return;
        }

        if (_commands.SpeaksOfWorry(text))
        {
            exchange.Understood();
            StartSharing(exchange);
            return;
        }

        _repair.NotUnderstood(exchange, "niet-begrepen.algemeen");
    }

    private void Take(Exchange exchange, Submitted form)
    {
        var cleaned = form.Values.ToDictionary(
            pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.Select(FreeText.Clean)]);
        _ = cleaned.Values.SelectMany(values => values).Any(text => _danger.Answer(exchange, text) is not null);
        _answers.Take(exchange, form.Form, cleaned);
    }

    /// <summary>Does what a command says; false when the text is no command.</summary>
    private bool Obey(Exchange exchange, string text)
    {
        var hasRun = exchange.State.Run is not null;
        if (hasRun && _commands.Correction(text) is { } correction)
        {
            _correction.Apply(exchange, correction);
            return true;
        }

        if (hasRun && _commands.LineToChange(text) is { } line)
        {
            _run.ChangeLine(exchange, line);
            return true;
        }

        switch (_commands.Find(text))
        {
            case Commands.Back when hasRun:
                _run.GoBack(exchange);
                return true;
            case Commands.Stop:
                Stop(exchange);
                return true;
            case Commands.Continue when hasRun:
                _run.GoOn(exchange);
                return true;
            case Commands.Continue or Commands.Back:
                exchange.Say("verder.niets");
                _repair.ShowMenu(exchange);
                return true;
            case Commands.Restart when hasRun:
                exchange.Say("opnieuw.gedaan");
                _run.Start(exchange, exchange.State.Run!.Flow);
                return true;
            case Commands.Help:
                exchange.Reply(new Say("hulp", _welcome.Markdown));
                _repair.ShowWhereWeAre(exchange);
                return true;
            case Commands.Restart or Commands.Menu:
                _repair.ShowMenu(exchange);
                return true;
            case Commands.Forget:
                exchange.Reply(new Replies.Choices("vergeten.zeker", _phrases.Of("vergeten.zeker"),
                    [_phrases.Button("knop.vergeet", Commands.Erase), _phrases.Button("knop.verder", Commands.Continue)]));
                return true;
            case Commands.Erase:
                exchange.Do(new ForgetConversation());
                exchange.State = ConversationState.New with { Welcomed = true, LastShared = exchange.State.LastShared };
                exchange.Say(Forgotten);
                return true;
            case Commands.ShareSignal:
                StartSharing(exchange);
                return true;
            default:
                return false;
        }
    }

    private void StartSharing(Exchange exchange)
    {
        if (exchange.State.Run is null)
        {
            exchange.Say("start.signaal-delen");
            _run.Start(exchange, "signaal-delen");
            return;
        }

        exchange.Reply(new Replies.Choices("vraag.nog-open", _phrases.Of("vraag.nog-open"),
            [_phrases.Button("knop.verder", Commands.Continue), _phrases.Button("knop.opnieuw", Commands.Restart)]));
    }

    private void Stop(Exchange exchange)
    {
        if (exchange.State.Run is null)
        {
            exchange.Say("gestopt.niets");
            return;
        }

        exchange.State = exchange.State with { Paused = true };
        exchange.Reply(new Replies.Choices("gestopt", _phrases.Of("gestopt"),
            [_phrases.Button("knop.verder", Commands.Continue), _phrases.Button("knop.vergeet", Commands.Forget)]));
    }

    private ConversationState WithoutLostRun(ConversationState state) =>
        state.Run is { } run && !_run.Exists(run) ? state with { Run = null, Paused = false } : state;

    private string Ago(TimeSpan away) => away.TotalDays switch
    {
        < 1 => _phrases.Of("wanneer.vandaag"),
        < 2 => _phrases.Of("wanneer.gisteren"),
        var days => _phrases.Of("wanneer.dagen", ("n", ((int)days).ToString(CultureInfo.InvariantCulture))),
    };
}
