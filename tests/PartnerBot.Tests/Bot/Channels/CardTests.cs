using System.Text.Json.Nodes;
using Xunit;

namespace PartnerBot.Tests.Bot.Channels;

/// <summary>What a client of Teams makes of a card: text blocks know bold, lists and links, and nothing else of Markdown.</summary>
public sealed class CardTests
{
    private static readonly string[] ElementsOfVersion12 = ["TextBlock", "RichTextBlock", "Input.Text", "Input.ChoiceSet"];

    [Fact]
    public async Task The_number_of_a_signal_stands_before_it_and_is_not_a_list()
    {
        await using var service = await RunningService.StartAsync();
        await service.SendAsync(Activities.Message("a", "1", "ik maak me zorgen"));

        var signals = Body(await service.SendAsync(Activities.Message("a", "2", "nee")));

        var label = signals.First(element => Kind(element) == "RichTextBlock");
        Assert.StartsWith("1. ", label["inlines"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(signals, element => Text(element).StartsWith("1.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_heading_and_every_paragraph_of_guidance_is_a_block_of_its_own()
    {
        await using var service = await RunningService.StartAsync();
        await service.WalkToSummaryAsync("a");

        var outcome = Body(await service.SendAsync(Activities.Message("a", "deel", "ja")));

        var heading = Assert.Single(outcome, element => Text(element) == "Wat er nu gebeurt");
        Assert.Equal("bolder", heading["weight"]!.GetValue<string>());
        Assert.DoesNotContain(outcome, element => Text(element).Contains('#', StringComparison.Ordinal) || Text(element).Contains("\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_has_its_source_below_it_and_a_table_becomes_a_list()
    {
        await using var service = await RunningService.StartAsync();
        await service.SendAsync(Activities.Message("a", "1", "welke weegvragen horen bij stap 4"));

        var answer = await service.SendAsync(Activities.Message("a", "2", "meer hierover"));

        Assert.Equal(["artikel:weegvragen-stap-vier"], answer.Ids());
        var body = Body(answer);
        Assert.Contains(body, element => Text(element).StartsWith("Bron: ", StringComparison.Ordinal));
        Assert.DoesNotContain(body, element => Text(element).Contains('|', StringComparison.Ordinal));
        Assert.Contains(body, element => Text(element).Contains("- **", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guidance_on_the_way_has_a_button_back_as_a_question_has()
    {
        await using var service = await RunningService.StartAsync();
        await service.SendAsync(Activities.Message("a", "1", "ik maak me zorgen"));

        var guidance = await service.SendAsync(Activities.Message("a", "2", "ja"));

        var buttons = guidance[^1]["attachments"]![0]!["content"]!["actions"]!.AsArray();
        Assert.Equal("uitleg:bel-112", guidance.Ids()[^1]);
        Assert.Equal("terug", buttons[^1]!["data"]!["zeg"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_a_person_wrote_is_shown_as_it_is_and_never_read_as_Markdown()
    {
        const string Written = "[klik](https://voorbeeld.invalid) *nu*";
        await using var service = await RunningService.StartAsync();
        IReadOnlyList<JsonNode> summary = [];
        foreach (var (text, turn) in Activities.Worry.Select((text, turn) => (text, turn)))
        {
            var says = text.StartsWith("Ze kwam", StringComparison.Ordinal) ? Written : text;
            summary = Body(await service.SendAsync(Activities.Message("a", $"{turn}", says)));
        }

        Assert.Contains(summary, element => Kind(element) == "RichTextBlock" && Runs(element).Contains(Written));
        Assert.DoesNotContain(summary, element => Text(element).Contains("klik", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_card_on_the_whole_way_has_an_element_newer_than_version_1_2()
    {
        await using var service = await RunningService.StartAsync();
        var elements = new List<JsonNode>(Body(await service.SendAsync(Activities.Joined("a", "erbij"))));
        foreach (var (text, turn) in Activities.Worry.Append("ja").Select((text, turn) => (text, turn)))
        {
            elements.AddRange(Body(await service.SendAsync(Activities.Message("a", $"{turn}", text))));
        }

        Assert.Equal(ElementsOfVersion12.Order(), elements.Select(Kind).Distinct().Order());
    }

    private static IReadOnlyList<JsonNode> Body(IEnumerable<JsonNode> replies) =>
        [.. from reply in replies
            from attachment in reply["attachments"]?.AsArray() ?? []
            from element in attachment!["content"]!["body"]!.AsArray()
            select element];

    private static string Kind(JsonNode element) => element["type"]!.GetValue<string>();

    private static string Text(JsonNode element) => element["text"]?.GetValue<string>() ?? "";

    private static IEnumerable<string> Runs(JsonNode element) => element["inlines"]!.AsArray().Select(run => run!["text"]!.GetValue<string>());
}
