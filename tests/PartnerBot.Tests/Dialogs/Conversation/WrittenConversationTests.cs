using PartnerBot.Bot.Operations.Talk;
using Xunit;

namespace PartnerBot.Tests.Dialogs.Conversation;

/// <summary>Every conversation in <c>tests/gesprekken</c> goes as it is written.</summary>
public sealed class WrittenConversationTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "gesprekken");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.yml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_conversation_goes_as_it_is_written(string file) =>
        Assert.Null(TalkCommand.Play(TheHouse.Dialogs, Path.Combine(Folder, file)));

    [Fact]
    public void Every_behaviour_has_conversations()
    {
        string[] behaviours =
            ["gewoon", "verbetert-zich", "stopt", "dwaalt-af", "komt-terug", "gevaar", "onbegrepen", "na-sluitingstijd", "slachtoffer-zelf", "fout-getypt"];

        Assert.All(behaviours, behaviour => Assert.NotEmpty(Directory.GetFiles(Path.Combine(Folder, behaviour), "*.yml")));
        Assert.True(Files.Count >= 25);
    }

    [Theory]
    [InlineData("gesprek: x\nklok: 2026-11-21 09:15\nbeurten:\n  - zegt: hoi\n    antwoord: [iets-anders]\n", "beurt 1: verwacht [iets-anders]")]
    [InlineData("gesprek: x\nklok: 2026-11-21 09:15\nbeurten:\n  - zegt: hoi\neinde:\n  gedeeld: 1\n", "einde: 1 keer gedeeld verwacht, 0 keer gedeeld")]
    [InlineData("gesprek: x\nklok: 2026-11-21 09:15\nbeurten:\n  - roept: hoi\n", "'roept' is not known here")]
    [InlineData("gesprek: x\nbeurten: []\n", "'klok' is missing")]
    public void A_conversation_that_goes_otherwise_says_where(string yaml, string expected)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, yaml);

        Assert.Contains(expected, TalkCommand.Play(TheHouse.Dialogs, path), StringComparison.Ordinal);
    }
}
