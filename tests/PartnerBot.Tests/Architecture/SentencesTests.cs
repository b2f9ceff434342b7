using System.Text.RegularExpressions;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;
using PartnerBot.Tests.Knowledge;
using Xunit;

namespace PartnerBot.Tests.Architecture;

/// <summary>Every sentence that code says is in content, and every sentence in content is said.</summary>
public sealed partial class SentencesTests
{
    private static readonly string Source = string.Concat(Repository.Source("dialogs").Concat(Repository.Source("bot")));
    private static readonly HashSet<string> Literals = [.. Literal().Matches(Source).Select(match => match.Groups["id"].Value)];
    private static readonly List<string> Beginnings = [.. Beginning().Matches(Source).Select(match => match.Groups["id"].Value)];

    [Fact]
    public void Content_and_what_can_be_shown_fit_together()
    {
        var knowledge = TheHouse.Knowledge;
        var said = knowledge.Sentences.Keys.Where(IsSaid).Concat(Said().Matches(Source).Select(match => match.Groups["id"].Value));

        var reach = Reach.Of(knowledge, said.ToHashSet(StringComparer.Ordinal));
        var report = ContentCheck.Run(knowledge, RealContent.CheckFiles, reach, new DateOnly(2026, 11, 21));

        Assert.True(Literals.Count > 100);
        Assert.DoesNotContain(report.Problems, problem => problem.File.StartsWith("sentence ", StringComparison.Ordinal));
    }

    private static bool IsSaid(string id) =>
        Literals.Contains(id) || Beginnings.Exists(beginning => id.StartsWith(beginning, StringComparison.Ordinal));

    [GeneratedRegex("\"(?<id>[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"", RegexOptions.None, 5_000)]
    private static partial Regex Literal();

    [GeneratedRegex("\\$\"(?<id>[a-z-]+\\.)\\{", RegexOptions.None, 5_000)]
    private static partial Regex Beginning();

    [GeneratedRegex("(?:\\.Say|_phrases\\.Of|phrases\\.Of|Unclear)\\(\\s*\"(?<id>[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"", RegexOptions.None, 5_000)]
    private static partial Regex Said();
}
