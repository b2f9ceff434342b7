using System.Globalization;
using PartnerBot.Bot.Operations;
using Xunit;

namespace PartnerBot.Tests.Bot.Operations;

public sealed class CheckCommandTests
{
    [Fact]
    public void Sound_content_gives_one_line_and_zero()
    {
        var output = new StringWriter();

        Assert.Equal(0, CheckCommand.Run(Content.Folder, output, new At("2026-11-21")));
        Assert.Contains("\"gemeenten\":342", Assert.Single(Lines(output)), StringComparison.Ordinal);
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
