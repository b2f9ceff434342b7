using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>What each kind of reply looks like as a card.</summary>
internal sealed class ReplyCard(Phrases phrases)
{
    public void Write(CardWriter card, Reply reply)
    {
        card.Start();
        switch (reply)
        {
            case Dialogs.Replies.Choices choices:
                card.Paragraph(choices.Text);
                card.Actions();
                Buttons(card, choices.Buttons);
                break;
            case AskPage page:
                Ask(card, page);
                break;
            case TellPage tell:
                card.Heading(tell.Title);
                card.Prose(tell.Text);
                Onward(card, tell.Form, tell.CanGoBack);
                break;
            case SummaryReply summary:
                Summary(card, summary);
                break;
            case OutcomeReply outcome:
                Outcome(card, outcome);
                break;
            case ArticleReply article:
                Answer(card, article);
                break;
            case ContactsReply contacts:
                card.Heading(contacts.Title);
                card.Prose(contacts.Text);
                Calls(card, contacts.Calls);
                card.Actions();
                Buttons(card, contacts.Buttons);
                break;
            case Safety safety:
                card.Heading(safety.Title);
                card.Prose(safety.Text);
                Calls(card, safety.Calls);
                card.Actions();
                break;
        }

        card.End();
    }

    private void Ask(CardWriter card, AskPage page)
    {
        card.Heading(page.Title);
        if (page.Progress is not null)
        {
            card.Subtle(page.Progress);
        }

        if (page.Intro is not null)
        {
            card.Paragraph(page.Intro);
        }

        var grid = page.IsGrid;
        foreach (var (question, number) in page.Questions.Select((question, index) => (question, index + 1)))
        {
            if (grid)
            {
                card.Numbered(number, question.Text);
            }
            else
            {
                card.Label(question.Text);
            }

            if (question.Help is not null)
            {
                card.Subtle(question.Help);
            }

            Input(card, question, grid);
        }

        Onward(card, page.Form, page.CanGoBack);
    }

    private void Onward(CardWriter card, string form, bool canGoBack)
    {
        card.Actions();
        card.Submit(phrases.Of("knop.verder"), ("formulier", form));
        if (canGoBack)
        {
            Buttons(card, [phrases.Button("knop.terug", Commands.Back)]);
        }
    }

    private void Input(CardWriter card, AskedQuestion question, bool compact)
    {
        var id = $"v.{question.Id}";
        if (question.Options.Count > 0)
        {
            var chosen = question.Earlier switch
            {
                [] when compact => Question.Unknown,
                var earlier => string.Join(',', earlier),
            };
            card.Choose(id, question.Options.Select(option => (option.Text, option.Id)), chosen, question.Kind == QuestionKind.Meerkeuze, compact);
            return;
        }

        var hint = question.MayBeUnknown ? phrases.Of("kaart.of-weet-ik-niet") : null;
        card.Write(id, question.EarlierShown, hint, question.Kind == QuestionKind.Tekst, question.Kind == QuestionKind.Telefoon ? "tel" : null);
    }

    private void Summary(CardWriter card, SummaryReply summary)
    {
        card.Heading(summary.Title);
        card.Paragraph(summary.Intro);
        foreach (var section in summary.Lines.GroupBy(line => line.Section))
        {
            card.Label(section.Key);
            foreach (var line in section)
            {
                card.Verbatim($"{line.Number}. {line.Label}: ", line.Shown);
            }
        }

        card.Label(summary.Confirm.Text);
        card.Subtle(phrases.Of("kaart.wijzigen"));
        card.Actions();
        card.Submit(phrases.Of("knop.verstuur"), ("formulier", summary.Form), ($"v.{summary.Confirm.Id}", "ja"));
        Buttons(card, [phrases.Button("knop.terug", Commands.Back), phrases.Button("knop.stop", Commands.Stop)]);
    }

    private void Outcome(CardWriter card, OutcomeReply outcome)
    {
        card.Heading(outcome.Title);
        if (outcome.MeldingNumber is not null)
        {
            card.Large(outcome.MeldingNumber);
            card.Subtle(phrases.Of("nummer.voorlezen"));
        }

        card.Prose(outcome.Text);
        Calls(card, outcome.Calls);
        card.Actions();
        Buttons(card, outcome.Buttons);
    }

    private static void Answer(CardWriter card, ArticleReply article)
    {
        card.Heading(article.Title);
        if (article.Warning is not null)
        {
            card.Label(article.Warning);
        }

        card.Prose(article.Text);
        card.Subtle(article.Source);
        card.Actions();
        Buttons(card, article.Buttons);
    }

    private static void Calls(CardWriter card, IReadOnlyList<CallNow> calls)
    {
        foreach (var call in calls)
        {
            card.Paragraph($"**{call.Name}**: [{call.Phone}]({call.Dial}) ({call.Hours}). {call.Purpose}");
        }
    }

    private static void Buttons(CardWriter card, IReadOnlyList<Button> buttons)
    {
        foreach (var button in buttons)
        {
            card.Submit(button.Label, ("zeg", button.Says));
        }
    }
}
