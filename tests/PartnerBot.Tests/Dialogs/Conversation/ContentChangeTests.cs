using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs.Conversation;

/// <summary>Someone is halfway when the words change: what she answered to other words is asked again, the rest stands.</summary>
public sealed class ContentChangeTests
{
    private readonly KnowledgeBase _before = TheHouse.Knowledge;
    private ConversationState _state = ConversationState.New;
    private ulong _turn;

    [Fact]
    public void A_question_whose_words_changed_is_asked_again_with_its_earlier_answer_filled_in()
    {
        Say(TheHouse.Dialogs, [.. Bot.Activities.Worry]);

        var replies = Say(TurnHandler.Of(WithOtherWords("leeftijd", "Hoeveel jaar is de jongere?")), "menu", "verder");

        Assert.Contains(replies, reply => reply.Id == "vraag.veranderd");
        var asked = Assert.Single(Assert.Single(replies.OfType<AskPage>()).Questions);
        Assert.Equal(("leeftijd", "Hoeveel jaar is de jongere?", "15 jaar"), (asked.Id, asked.Text, asked.EarlierShown));
    }

    [Fact]
    public void After_it_is_answered_she_is_back_where_she_was()
    {
        Say(TheHouse.Dialogs, [.. Bot.Activities.Worry]);

        var replies = Say(TurnHandler.Of(WithOtherWords("leeftijd", "Hoeveel jaar is de jongere?")), "menu", "16");

        var summary = Assert.Single(replies.OfType<SummaryReply>());
        Assert.Equal("16 jaar", summary.Lines.Single(line => line.Label == "Leeftijd").Shown);
        Assert.Equal("Rotterdam", summary.Lines.Single(line => line.Label == "Gemeente").Shown);
    }

    [Fact]
    public void A_flow_that_is_no_longer_there_ends_without_losing_the_conversation()
    {
        Say(TheHouse.Dialogs, "ik maak me zorgen", "nee");

        var replies = Say(new TurnHandler(_before, []), "menu");

        Assert.Equal("menu", Assert.Single(replies).Id);
    }

    private IReadOnlyList<Reply> Say(TurnHandler handler, params IReadOnlyList<string> texts)
    {
        IReadOnlyList<Reply> replies = [];
        foreach (var text in texts)
        {
            var result = handler.Handle(_state, new Said(text), new Moment(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), ++_turn));
            (_state, replies) = (result.State, result.Replies);
        }

        return replies;
    }

    private KnowledgeBase WithOtherWords(string question, string text)
    {
        var questions = _before.Questions.ToDictionary();
        questions[question] = new Question(
            question, questions[question].Kind, text, questions[question].Label, questions[question].Help, questions[question].Options, questions[question].MayBeUnknown);
        return _before with { Questions = questions };
    }
}
