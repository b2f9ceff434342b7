using PartnerBot.Bot.Regie;
using Xunit;

namespace PartnerBot.Tests.Bot.Regie;

public sealed class SignalAnswersTests
{
    [Fact]
    public void Signals_seen_or_heard_of_stand_apart_from_those_unknown_and_from_all_else()
    {
        var answers = SignalAnswers.Of(SomeMelding.With("K7M4-PX3R").Answers.Reverse());

        Assert.Equal(["signaal.dure-spullen", "signaal.opgehaald"], answers.Seen.Select(answer => answer.QuestionId));
        Assert.Equal(["signaal.twee-telefoons"], answers.Unknown.Select(answer => answer.QuestionId));
        Assert.Equal(["gemeente", "feiten", "vraag"], answers.Other.Select(answer => answer.QuestionId));
    }
}
