using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Does what commands say: going back, stopping, starting again, changing, forgetting.</summary>
internal sealed class CommandDesk(
    Commands commands, Correction correction, OpenRun openRun, KnowledgeDesk answers, Repair repair, Guidance welcome, Phrases phrases)
{
    /// <summary>What someone who is in no flow may want, judged by their words.</summary>
    public void Guess(Exchange exchange, string text)
    {
        if (commands.SpeaksOfSelf(text))
        {
            exchange.Understood();
            exchange.Reply(new Safety("zelf", phrases.Of("zelf.titel"), phrases.Of("zelf"),
                [phrases.Call("veilig-thuis"), phrases.Call("centrum-seksueel-geweld"), phrases.Call("kindertelefoon"), phrases.Call("112")]));
            repair.ShowMenu(exchange);
            return;
        }

        var outcome = answers.Answer(exchange, text);
        if (outcome == KnowledgeDesk.Outcome.Answered)
        {
            return;
        }

        if (outcome == KnowledgeDesk.Outcome.Story || commands.SpeaksOfWorry(text))
        {
            exchange.Understood();
            StartSharing(exchange);
            return;
        }

        repair.NotUnderstood(exchange, "niet-begrepen.algemeen");
    }

    /// <summary>Does what a command says; false when the text is no command.</summary>
    public bool Obey(Exchange exchange, string text)
    {
        var confirming = exchange.State.Confirming;
        exchange.State = exchange.State with { Confirming = null };
        if (confirming is not null && commands.Agrees(text))
        {
            return Do(exchange, confirming);
        }

        if (confirming is not null && commands.Refuses(text))
        {
            repair.ShowWhereWeAre(exchange);
            return true;
        }

        if (answers.ShowTitled(exchange, text))
        {
            return true;
        }

        return exchange.State.Run is null
            ? DoOutsideRun(exchange, commands.Find(text))
            : correction.Hear(exchange, text) || DoInRun(exchange, commands.Find(text));
    }

    private void StartSharing(Exchange exchange)
    {
        if (exchange.State.Run is null)
        {
            exchange.Say("start.signaal-delen");
            openRun.Start(exchange, Commands.ShareSignal);
            return;
        }

        exchange.Reply(new Replies.Choices("vraag.nog-open", phrases.Of("vraag.nog-open"),
            [phrases.Button("knop.verder", Commands.Continue), phrases.Button("knop.opnieuw", Commands.Restart)]));
    }

    private bool DoInRun(Exchange exchange, string? command)
    {
        switch (command)
        {
            case Commands.Back:
                openRun.GoBack(exchange);
                return true;
            case Commands.Continue:
                openRun.GoOn(exchange);
                return true;
            case Commands.Stop:
                Stop(exchange);
                return true;
            case Commands.Restart:
                Confirm(exchange, Commands.Restarted, "opnieuw.zeker", "knop.opnieuw");
                return true;
            default:
                return Do(exchange, command);
        }
    }

    private bool DoOutsideRun(Exchange exchange, string? command)
    {
        switch (command)
        {
            case Commands.Back or Commands.Continue:
                exchange.Say("verder.niets");
                repair.ShowMenu(exchange);
                return true;
            case Commands.Stop:
                exchange.Say("gestopt.niets");
                return true;
            case Commands.Restart:
                repair.ShowMenu(exchange);
                return true;
            default:
                return Do(exchange, command);
        }
    }

    private bool Do(Exchange exchange, string? command)
    {
        switch (command)
        {
            case Commands.Greeting:
                repair.ShowWhereWeAre(exchange);
                return true;
            case Commands.Thanks:
                exchange.Say("graag-gedaan");
                repair.ShowWhereWeAre(exchange);
                return true;
            case Commands.Menu:
                repair.ShowMenu(exchange);
                return true;
            case Commands.Help:
                exchange.Reply(new Say("hulp", welcome.Markdown));
                repair.ShowWhereWeAre(exchange);
                return true;
            case Commands.Restarted:
                exchange.Say("opnieuw.gedaan");
                openRun.Start(exchange, exchange.State.Run?.Flow ?? Commands.ShareSignal);
                return true;
            case Commands.Forget:
                Confirm(exchange, Commands.Erase, "vergeten.zeker", "knop.vergeet");
                return true;
            case Commands.Erase:
                exchange.Do(new ForgetConversation());
                exchange.State = ConversationState.New with { Welcomed = true, LastShared = exchange.State.LastShared };
                exchange.Say(TurnHandler.Forgotten);
                return true;
            case Commands.ShareSignal:
                StartSharing(exchange);
                return true;
            case Commands.More:
                return answers.ShowMore(exchange);
            case Commands.AnswerRight or Commands.AnswerWrong:
                return KnowledgeDesk.Rate(exchange, command);
            default:
                return false;
        }
    }

    /// <summary>What throws something away waits for a whole yes.</summary>
    private void Confirm(Exchange exchange, string command, string sentence, string button)
    {
        exchange.State = exchange.State with { Confirming = command };
        exchange.Reply(new Replies.Choices(sentence, phrases.Of(sentence),
            [phrases.Button(button, command), phrases.RefusalButton("knop.toch-niet")]));
    }

    private void Stop(Exchange exchange)
    {
        exchange.State = exchange.State with { Paused = true };
        exchange.Reply(new Replies.Choices("gestopt", phrases.Of("gestopt"),
            [phrases.Button("knop.verder", Commands.Continue), phrases.Button("knop.vergeet", Commands.Forget)]));
    }
}
