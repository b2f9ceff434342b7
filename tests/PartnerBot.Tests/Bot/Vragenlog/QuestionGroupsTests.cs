using System.Diagnostics;
using PartnerBot.Bot.Vragenlog;
using Xunit;

namespace PartnerBot.Tests.Bot.Vragenlog;

/// <summary>Which questions stand together on the page of the beheerder.</summary>
public sealed class QuestionGroupsTests
{
    [Theory]
    [InlineData("mag ik de telefoon van een leerling afpakken", "Mag ik telefoons van leerlingen afpakken?")]
    [InlineData("hoe lang duurt de bedenktijd", "Hoe lang duurt bedenktijd nog?")]
    [InlineData("wie betaalt een tolk voor [naam]", "Wie betaalt de tolk voor haar?")]
    public void The_same_in_other_forms_of_the_words_is_one_group(string first, string second) => Assert.Single(Groups(first, second));

    [Theory]
    [InlineData("hoe lang duurt de bedenktijd", "wie beslist over de bedenktijd")]
    [InlineData("wie betaalt de tolk", "wie betaalt de opvang")]
    [InlineData("mag ik dat", "[naam] [nummer]")]
    public void Another_question_is_another_group(string first, string second) => Assert.Equal(2, Groups(first, second).Count);

    [Fact]
    public void Without_a_word_to_compare_only_the_same_text_is_the_same() => Assert.Equal([2, 1], Groups("wat nu", "en dan", "wat nu").Select(group => group.Count));

    [Fact]
    public void Most_asked_comes_first_then_last_seen_and_the_oldest_question_gives_the_words()
    {
        var groups = Groups("wie betaalt de tolk", "kosten van opvang", "wie betaalt tolken", "hoe lang duurt bedenktijd");

        Assert.Equal(["wie betaalt de tolk", "hoe lang duurt bedenktijd", "kosten van opvang"], groups.Select(group => group.Title));
        Assert.Equal(["wie betaalt tolken"], groups[0].OtherWords);
    }

    [Fact]
    public void A_later_question_moves_no_earlier_one()
    {
        string[] asked = ["wie betaalt de tolk", "wie betaalt de tolk bij aangifte", "tolk bij aangifte", "betaalt iemand de tolk bij de aangifte dan"];

        for (var count = 1; count < asked.Length; count++)
        {
            var before = GroupOfEach(Groups(asked[..count]));
            var after = GroupOfEach(Groups(asked[..(count + 1)]));
            Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));
        }
    }

    [Fact]
    public void A_group_counts_why_and_names_what_came_nearest_most_often()
    {
        var rows = Rows("tolk betalen", "tolk betalen", "betalen tolk").ToList();
        rows[0].Nearest = "a b";
        rows[1].Nearest = "b";
        rows[2].Reason = LogReason.Afgekeurd;
        rows[2].Article = "c";

        var group = Assert.Single(QuestionGroups.Of(rows));

        Assert.Equal((3, 2, 1), (group.Count, group.Refused, group.Rejected));
        Assert.Equal(["b", "a"], group.Nearest);
        Assert.Equal(["c"], group.RejectedArticles);
    }

    [Fact]
    public void As_many_as_the_page_groups_are_grouped_in_a_moment()
    {
        var phrasings = Directory.EnumerateFiles(Knowledge.RealContent.Directory, "*.vragen", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').Take(QuestionLog.MostQuestions).ToArray();
        Groups(phrasings[..100]);

        var watch = Stopwatch.StartNew();
        var groups = Groups(phrasings);

        Assert.Equal(QuestionLog.MostQuestions, groups.Sum(group => group.Count));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.ElapsedMilliseconds} ms");
    }

    private static Dictionary<long, long> GroupOfEach(IReadOnlyList<QuestionGroup> groups) =>
        groups.SelectMany(group => group.Questions.Select(question => (question.Id, Group: group.Id))).ToDictionary(pair => pair.Id, pair => pair.Group);

    private static IReadOnlyList<QuestionGroup> Groups(params string[] questions) => QuestionGroups.Of(Rows(questions));

    private static IEnumerable<LoggedQuestion> Rows(params string[] questions) => questions.Select((question, index) => new LoggedQuestion
    {
        Id = index + 1,
        At = AskedBefore.Noon.AddHours(index),
        Question = question,
    });
}
