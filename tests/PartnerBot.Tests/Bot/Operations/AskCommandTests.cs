using System.Text.Json;
using PartnerBot.Bot.Operations;
using Xunit;

namespace PartnerBot.Tests.Bot.Operations;

public sealed class AskCommandTests
{
    [Fact]
    public void Each_line_gets_its_own_line_in_the_same_order()
    {
        var (code, lines, _) = Ask(
            """{"id":"b","text":"hoe lang bedenktijd"}""",
            """{"id":"a","text":"recept voor erwtensoep"}""",
            """{"id":7,"text":""}""");

        Assert.Equal(0, code);
        Assert.Equal(["b", "a", "7"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(["answer", "refuse", "refuse"], lines.Select(line => line.GetProperty("decision").GetString()));
    }

    [Fact]
    public void A_hit_names_the_article_the_questions_it_answers_and_its_score_best_first()
    {
        var (_, lines, _) = Ask("""{"id":"1","text":"hoe lang bedenktijd"}""");
        var hits = lines[0].GetProperty("hits").EnumerateArray().ToList();

        Assert.InRange(hits.Count, 1, 3);
        Assert.Equal(hits.Select(Score).OrderDescending(), hits.Select(Score));
        Assert.All(hits, hit => Assert.Equal(
            TheHouse.Knowledge.Articles[hit.GetProperty("article").GetString()!].Questions,
            hit.GetProperty("beantwoordt").EnumerateArray().Select(id => id.GetString()!)));
    }

    [Theory]
    [InlineData("""{"id":"1","text":"hij staat nu voor de deur met een mes"}""", "safety")]
    [InlineData("""{"id":"1","text":"wie kan ik bellen over mensenhandel in Rotterdam"}""", "contact")]
    public void Danger_and_whom_to_call_go_their_own_way(string line, string decision) =>
        Assert.Equal(decision, Ask(line).Lines[0].GetProperty("decision").GetString());

    [Theory]
    [InlineData("dit is geen json")]
    [InlineData("")]
    [InlineData("""{"text":"zonder id"}""")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"id":"1","text":5}""")]
    [InlineData("[]")]
    public void A_line_that_is_no_question_gets_an_error_in_its_place_and_the_rest_is_answered(string wrong)
    {
        var (code, lines, _) = Ask("""{"id":"1","text":"wat is mensenhandel"}""", wrong, """{"id":"2","text":"wat is mensenhandel"}""");

        Assert.Equal(1, code);
        Assert.Equal(3, lines.Count);
        Assert.True(lines[1].TryGetProperty("error", out _));
        Assert.Equal(["1", "2"], new[] { lines[0], lines[2] }.Select(line => line.GetProperty("id").GetString()));
    }

    [Fact]
    public void Explain_says_beside_the_answers_why_each_was_decided()
    {
        var (_, lines, why) = Ask("""{"id":"1","text":"hoe lang bedenktijd"}""", """{"id":"2","text":"recept voor erwtensoep"}""");

        Assert.Equal(2, lines.Count);
        Assert.Equal(["1", "2"], why.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(lines.Select(Decision), why.Select(Decision));
        Assert.Contains(why[0].GetProperty("terms").EnumerateArray(), term => term.GetProperty("said").GetString()!.Contains("bedenktijd", StringComparison.Ordinal));
        Assert.Equal("grens", why[0].GetProperty("evidence").EnumerateArray().Last().GetProperty("name").GetString());
    }

    private static (int Code, IReadOnlyList<JsonElement> Lines, IReadOnlyList<JsonElement> Why) Ask(params string[] typed)
    {
        var (output, explain) = (new StringWriter(), new StringWriter());
        var code = AskCommand.Run(new StringReader(string.Join('\n', typed)), output, explain);
        return (code, Read(output), Read(explain));
    }

    private static List<JsonElement> Read(StringWriter written) =>
        [.. written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    private static string? Decision(JsonElement line) => line.GetProperty("decision").GetString();

    private static double Score(JsonElement hit) => hit.GetProperty("score").GetDouble();
}
