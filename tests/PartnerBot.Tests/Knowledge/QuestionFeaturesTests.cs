using PartnerBot.Knowledge.Language;
using PartnerBot.Knowledge.Search;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class QuestionFeaturesTests
{
    private static readonly Thesaurus Words = new(["docent: juf, mentor"]);

    private static readonly KnownWords Known = new(
        new Dictionary<string, int> { ["melding"] = 3, ["jeugd"] = 3, ["hulpverlener"] = 3, ["werkgever"] = 3 }, WordFilter.Empty);

    [Fact]
    public void Case_accents_and_marks_make_no_difference() =>
        Assert.Equal(Of("Ik wil één melding doen!"), Of("ik wil een  MELDING doen"));

    [Fact]
    public void Two_forms_of_a_word_have_their_stem_in_common() =>
        Assert.True(Shared("werkgever", "werkgevers", AnalysisParts.All) > Shared("werkgever", "werkgevers", AnalysisParts.All & ~AnalysisParts.Stems));

    [Fact]
    public void A_compound_has_the_stems_of_both_halves() =>
        Assert.Equal(2, Of("jeugdhulpverlener").Except(Of("jeugdhulpverlener", AnalysisParts.All & ~AnalysisParts.Compounds)).Count());

    [Fact]
    public void A_word_with_a_typing_error_has_nearly_all_features_of_the_word_that_was_meant()
    {
        // All but the pair of stems, which is made of what was typed.
        Assert.Single(Of("melding").Except(Of("meldign")));
        Assert.True(Of("melding").Except(Of("meldign", AnalysisParts.All & ~AnalysisParts.Spelling)).Count() > 5);
    }

    [Fact]
    public void Words_for_the_same_concept_share_only_that_concept()
    {
        Assert.Equal(2, Shared("juf", "mentor", AnalysisParts.All));
        Assert.Equal(0, Shared("juf", "mentor", AnalysisParts.All & ~AnalysisParts.Synonyms));
    }

    [Fact]
    public void The_order_of_words_counts() =>
        Assert.NotEqual(Of("politie belt school"), Of("school belt politie"));

    [Fact]
    public void Of_a_long_story_the_beginning_and_the_end_are_read()
    {
        var words = QuestionFeatures.Words("begin " + string.Concat(Enumerable.Repeat("en toen gebeurde er nog iets ", 2_000)) + "einde");

        Assert.InRange(words.Length, 100, 240);
        Assert.Equal(("begin", "einde"), (words[0], words[^1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!...")]
    [InlineData("🚓🚑🆘")]
    [InlineData("\uD83D los \uDE00 half")]
    [InlineData("\0\u200B\u0301")]
    public void Any_text_can_be_read(string text) => Assert.NotNull(Of(text));

    private static int Shared(string one, string other, AnalysisParts parts) => Of(one, parts).Intersect(Of(other, parts)).Count();

    private static SortedSet<ulong> Of(string text, AnalysisParts parts = AnalysisParts.All)
    {
        var bag = new FeatureBag();
        new QuestionFeatures(Words, Known, parts).Read(text, bag);
        return [.. bag.Found.ToArray()];
    }
}
