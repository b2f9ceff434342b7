using System.Globalization;
using System.Text.Json.Nodes;
using PartnerBot.Bot.Operations;
using Xunit;

namespace PartnerBot.Tests.Bot.Operations;

public sealed class CheckCommandTests
{
    [Fact]
    public void Sound_content_gives_the_sources_a_summary_and_zero()
    {
        var output = new StringWriter();

        Assert.Equal(0, CheckCommand.Run(Content.Folder, output, new At("2026-11-21")));
        Assert.DoesNotContain(Lines(output), line => line.Contains("\"problem\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_line_tells_what_was_looked_at_and_the_lines_before_it_which_articles_stand_on_a_section()
    {
        var output = new StringWriter();

        CheckCommand.Run(Content.Folder, output, new At("2026-11-21"));

        var lines = Lines(output).Select(line => JsonNode.Parse(line)!).ToList();
        var section = lines.Single(line => (string?)line["document"] == "feiten-nu" && (string?)line["section"] == "1.3");
        Assert.Contains("weegvragen-stap-vier", section["articles"]!.AsArray().Select(id => (string?)id));
        var summary = lines[^1];
        Assert.Equal(342, (int?)summary["gemeenten"]);
        Assert.Equal(608, (int?)summary["asked"]);
        Assert.InRange((int)summary["answered"]!, 540, 608);
        Assert.Empty(summary["answeredTwice"]!.AsArray());
        Assert.Contains("KM122", summary["unanswerable"]!.AsArray().Select(id => (string?)id));
        Assert.Contains("Flesch-Douma", (string?)summary["readingLevel"], StringComparison.Ordinal);
        Assert.Equal(10, summary["hardest"]!.AsArray().Count);
    }

    [Fact]
    public void An_article_that_expired_is_a_line_to_look_at()
    {
        var output = new StringWriter();

        CheckCommand.Run(Content.Folder, output, new At("2031-01-01"));

        Assert.Contains(Lines(output), line => line.Contains("\"article weegvragen-stap-vier\",\"warning\":\"expired on 2027-11-21\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_expired_is_a_problem()
    {
        var output = new StringWriter();

        Assert.Equal(1, CheckCommand.Run(Content.Folder, output, new At("2031-01-01")));
        Assert.Contains(Lines(output), line => line.Contains("veilig-thuis", StringComparison.Ordinal));
    }

    [Fact]
    public void Content_that_cannot_be_read_gives_its_problems_and_one()
    {
        var output = new StringWriter();

        Assert.Equal(1, CheckCommand.Run(Directory.CreateTempSubdirectory().FullName, output, new At("2026-11-21")));
        Assert.Contains(Lines(output), line => line.Contains("missing", StringComparison.Ordinal));
    }

    private static string[] Lines(StringWriter output) => output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class At(string day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(day, CultureInfo.InvariantCulture);
    }
}
