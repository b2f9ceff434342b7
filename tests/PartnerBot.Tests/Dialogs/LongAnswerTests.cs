using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

/// <summary>Reading must cost in proportion to what was typed, also when someone sends what was made to hurt.</summary>
public sealed class LongAnswerTests
{
    private const int Length = 50_000;

    /// <summary>Work is measured in bytes allocated on this thread: it is the same in each run, whatever else the machine does.</summary>
    private const double MostGrowth = 2.2;

    public static TheoryData<QuestionKind, string> Cases()
    {
        var cases = new TheoryData<QuestionKind, string>();
        foreach (var kind in Enum.GetValues<QuestionKind>())
        {
            foreach (var piece in (string[])["een ", "een jaar of ", "((((", "1-", "06 ", "van de ", "al ", "begin ", "weet ik ", "maart vorig jaar ", "vorig jaar in de van ", "a", "9"])
            {
                cases.Add(kind, piece);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Twice_the_text_is_twice_the_work(QuestionKind kind, string piece)
    {
        Work(kind, piece, Length);
        var half = Work(kind, piece, Length / 2);
        Assert.InRange((double)Work(kind, piece, Length) / half, 0, MostGrowth);
    }

    [Theory]
    [InlineData("een ")]
    [InlineData("een jaar of ")]
    [InlineData("al ")]
    [InlineData("van de ")]
    [InlineData("begin van de ")]
    [InlineData("vorig jaar in de van ")]
    [InlineData("maart van van van ")]
    [InlineData("1-")]
    [InlineData("15 of ")]
    [InlineData("'((")]
    [InlineData("weet ik ")]
    public void No_token_is_looked_at_more_often_because_the_text_is_longer(string piece)
    {
        foreach (var grammar in (Action<Tokens>[])[t => Dates.Read(t, AnswerTables.Today), t => Ages.Read(t, AnswerTables.Today), t => NotKnown.IsInside(t)])
        {
            Assert.InRange(Reads(grammar, piece, Length), 0, (long)(Reads(grammar, piece, Length / 2) * MostGrowth));
        }
    }

    private static long Reads(Action<Tokens> grammar, string piece, int length)
    {
        var tokens = Tokens.Of(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        grammar(tokens);
        return tokens.Reads;
    }

    private static long Work(QuestionKind kind, string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..length];
        var question = AnswerTables.Ask(kind, ("een", "Een meisje"), ("twee", "Twee of meer"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        AnswerTables.Reader.Read(question, [text], AnswerTables.Now);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
