using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class RealContentTests
{
    private static readonly DateOnly Written = new(2026, 11, 21);

    private readonly KnowledgeBase _knowledge = RealContent.Load();

    [Fact]
    public void The_check_finds_no_problem()
    {
        var report = ContentCheck.Run(_knowledge, RealContent.CheckFiles, RealContent.Everything(_knowledge), Written);

        Assert.Empty(report.Problems);
    }

    [Fact]
    public void The_rotterdam_list_has_its_52_signals_once_each()
    {
        var signals = _knowledge.SignalLists["rotterdam"].Pages.SelectMany(p => p.Signals).ToList();

        Assert.Equal(52, signals.Count);
        Assert.Equal(52, signals.Select(s => s.Id).Distinct().Count());
    }

    [Fact]
    public void A_page_holds_at_most_eight_signals_of_one_category()
    {
        Assert.All(_knowledge.SignalLists["rotterdam"].Pages, page =>
        {
            Assert.InRange(page.Signals.Count, 1, 8);
            Assert.Single(page.Signals.Select(s => s.Category).Distinct());
        });
    }

    [Fact]
    public void Every_signal_asks_zelf_gezien_van_horen_zeggen_or_weet_ik_niet()
    {
        Assert.All(_knowledge.SignalLists["rotterdam"].Pages.SelectMany(p => p.Signals), signal =>
        {
            Assert.Equal($"signaal.{signal.Id}", signal.Question.Id);
            Assert.Equal(QuestionKind.Keuze, signal.Question.Kind);
            Assert.Equal(["zelf-gezien", "van-horen-zeggen", Question.Unknown], signal.Question.Options.Select(o => o.Id));
        });
    }

    [Theory]
    [InlineData("acuut-gevaar", QuestionKind.JaNeeWeetniet, true)]
    [InlineData("gemeente", QuestionKind.Plaats, true)]
    [InlineData("leeftijd", QuestionKind.Leeftijd, true)]
    [InlineData("sinds", QuestionKind.Datum, true)]
    [InlineData("feiten", QuestionKind.Tekst, false)]
    [InlineData("al-gedaan", QuestionKind.Meerkeuze, true)]
    [InlineData("vraag", QuestionKind.Keuze, true)]
    [InlineData("mag-bellen", QuestionKind.JaNeeWeetniet, true)]
    [InlineData("telefoon", QuestionKind.Telefoon, true)]
    [InlineData("akkoord", QuestionKind.JaNeeWeetniet, false)]
    public void Signaal_delen_asks(string id, QuestionKind kind, bool mayBeUnknown)
    {
        Assert.Equal(kind, _knowledge.Questions[id].Kind);
        Assert.Equal(mayBeUnknown, _knowledge.Questions[id].MayBeUnknown);
    }

    [Theory]
    [InlineData("112", "112")]
    [InlineData("veilig-thuis", "0800-2000")]
    [InlineData("113", "113")]
    [InlineData("politie", "0900-8844")]
    public void Whom_to_call_in_danger_is_there(string id, string phone) => Assert.Equal(phone, _knowledge.Contacts[id].Phone);

    [Fact]
    public void No_guidance_and_no_signal_speaks_of_only_a_girl_or_a_boy()
    {
        var signals = _knowledge.SignalLists.Values.SelectMany(l => l.Pages).SelectMany(p => p.Signals);
        var guidance = _knowledge.Guidance.Values.Select(g => g.Markdown);
        var words = signals.SelectMany(s => new[] { s.Text, s.Note }).Concat(guidance).SelectMany(ReadingLevel.Words);

        Assert.DoesNotContain(words, w => w.ToLowerInvariant() is "meisje" or "haar" or "hem");
    }

    [Fact]
    public void Each_safety_text_has_at_most_three_sentences()
    {
        var kinds = _knowledge.Danger.Dangerous.Select(d => d.Kind).Distinct().Append("112");
        var texts = kinds.Select(kind => _knowledge.Sentences[$"gevaar.{kind}"]);

        Assert.All(texts, text => Assert.InRange(text.Split(['.', '?'], StringSplitOptions.RemoveEmptyEntries).Length, 1, 3));
    }

    [Fact]
    public void The_hardest_texts_are_named_hardest_first()
    {
        var hardest = ContentCheck.Run(_knowledge, RealContent.CheckFiles, RealContent.Everything(_knowledge), Written).Hardest;

        Assert.NotEmpty(hardest);
        Assert.Equal(hardest.OrderBy(t => t.Score), hardest);
    }
}
