using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Places;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Answers from the knowledge base, asks which of a few was meant, or says honestly that it has no answer.</summary>
internal sealed class KnowledgeDesk(
    KnowledgeBase knowledge, Commands commands, Router router, ArticleComposer composer, Repair repair, Phrases phrases)
{
    // The sort of messages that are no question at all.
    private const string Noise = "ruis";

    // The sort of questions about this field that have no answer here.
    private const string NearMiss = "vlakbij";

    // Half of what is surely an answer by itself is only an aside to a question.
    private const float SureInBetween = 0.5f;

    // Less likely than this, and the nearest article is about something else.
    private const float WorthNaming = 0.02f;

    /// <summary>What a message outside any flow came to.</summary>
    public enum Outcome
    {
        /// <summary>With an article, a choice, numbers to call, or an honest no.</summary>
        Answered,

        /// <summary>No question but a story with signals in it; nothing was said yet.</summary>
        Story,

        /// <summary>Nothing was said yet.</summary>
        NotUnderstood,
    }

    private readonly HashSet<string> _questionWords = new(knowledge.Words[Commands.QuestionWords], StringComparer.Ordinal);

    private readonly Dictionary<string, Article> _byTitle = knowledge.Articles.Values
        .ToDictionary(article => Commands.Plain(article.Title), StringComparer.Ordinal);

    /// <summary>Shows the article whose title was typed, as the buttons below an answer do; false when it is no title.</summary>
    public bool ShowTitled(Exchange exchange, string text)
    {
        if (!_byTitle.TryGetValue(Commands.Plain(text), out var article))
        {
            return false;
        }

        Show(exchange, article, text);
        return true;
    }

    /// <summary>What a question outside any flow comes to.</summary>
    public Outcome Answer(Exchange exchange, string text)
    {
        var routed = router.Route(text);
        switch (routed.Destination)
        {
            case Destination.Answer:
                exchange.Understood();
                Show(exchange, knowledge.Articles[routed.Verdict.Hits[0].Article], text);
                return Outcome.Answered;
            case Destination.Choose:
                exchange.Understood();
                exchange.Reply(new Replies.Choices("kennis.kies", phrases.Of("kennis.kies"), Titles(routed.Verdict.Hits)));
                return Outcome.Answered;
            case Destination.Contact:
                exchange.Understood();
                exchange.Reply(Contacts(text, routed.Verdict.Hits));
                return Outcome.Answered;
            case Destination.Refuse when commands.SpeaksOfWorry(text) || routed.Verdict.Refused is null or Noise:
                return Outcome.NotUnderstood;
            case Destination.Refuse:
                Refuse(exchange, text, routed.Verdict);
                return Outcome.Answered;
            case Destination.Flow:
                return Outcome.Story;
            default:
                return Outcome.NotUnderstood;
        }
    }

    /// <summary>A question in between, while another question is open: only when it is surely one, and one article answers it.</summary>
    public bool AnswerInBetween(Exchange exchange, string text)
    {
        if (!AsksSomething(text) || router.Route(text) is not { Destination: Destination.Answer, Verdict.Hits: [var hit, ..] } || hit.Chance < SureInBetween)
        {
            return false;
        }

        Show(exchange, knowledge.Articles[hit.Article], text);
        return true;
    }

    /// <summary>The rest of the answer that was shown last.</summary>
    public bool ShowMore(Exchange exchange)
    {
        if (exchange.State.Shown is not { } shown || !knowledge.Articles.TryGetValue(shown.Article, out var article))
        {
            return SaysNothingIsShown(exchange);
        }

        exchange.Reply(composer.Whole(article, exchange.Moment.Now));
        return true;
    }

    /// <summary>Whether the answer that was shown last is right.</summary>
    public static bool Rate(Exchange exchange, string command)
    {
        if (exchange.State.Shown is not { } shown)
        {
            return SaysNothingIsShown(exchange);
        }

        exchange.State = exchange.State with { Shown = null };
        if (command == Commands.AnswerRight)
        {
            exchange.Say("kennis.klopt");
            return true;
        }

        exchange.Do(new RejectAnswer(shown.Article, shown.Question));
        exchange.Say("kennis.klopt-niet");
        return true;
    }

    /// <summary>Inside a flow the words may be the answer to its question; elsewhere they can only be about an answer that is gone.</summary>
    private static bool SaysNothingIsShown(Exchange exchange)
    {
        if (exchange.State is { Run: not null, Paused: false })
        {
            return false;
        }

        exchange.Say("kennis.geen-antwoord");
        return true;
    }

    private bool AsksSomething(string text) =>
        text.Contains('?', StringComparison.Ordinal) || _questionWords.Contains(Commands.Plain(text).Split(' ')[0]);

    private void Show(Exchange exchange, Article article, string question)
    {
        exchange.State = exchange.State with { Shown = new ShownAnswer(article.Id, question) };
        exchange.Reply(composer.Short(article, exchange.Moment.Now));
    }

    private void Refuse(Exchange exchange, string text, Verdict verdict)
    {
        exchange.Do(new LogUnanswered(text, [.. verdict.Hits.Select(hit => hit.Article)]));
        if (verdict.Refused != NearMiss)
        {
            repair.NotUnderstood(exchange, "kennis.buiten");
            return;
        }

        exchange.Understood();
        var nearest = Titles([.. verdict.Hits.Where(hit => hit.Chance >= WorthNaming).Take(1)]);
        var sentence = nearest.Count > 0 ? "kennis.niet-gevonden.nabij" : "kennis.niet-gevonden";
        exchange.Reply(new Replies.Choices(sentence, phrases.Of(sentence), [.. nearest, .. repair.MenuButtons()]));
    }

    private ContactsReply Contacts(string text, IReadOnlyList<Hit> hits)
    {
        var place = knowledge.Places.Find(text) is OnePlace one ? one.Place.Gemeente : null;
        var sentence = place is null
            ? phrases.Of("kennis.bellen")
            : phrases.Of("kennis.bellen.in", ("gemeente", place.Name), ("regio", place.VeiligThuis), ("eenheid", place.PolitieEenheid));
        return new ContactsReply("kennis.bellen", phrases.Of("kennis.bellen.titel"), sentence,
            [phrases.Call("112"), phrases.Call("veilig-thuis"), phrases.Call("politie"), phrases.Call("comensha")], Titles(hits));
    }

    private List<Button> Titles(IReadOnlyList<Hit> hits) =>
        [.. hits.Select(hit => knowledge.Articles[hit.Article].Title).Select(title => new Button(title, title))];
}
