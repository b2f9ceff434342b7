using System.Globalization;
using System.Text.Json.Nodes;

namespace PartnerBot.Survival;

/// <summary>How a person reacts to a page: what they send, and the values the melding must then hold.</summary>
public sealed record Reaction(JsonObject Content, IReadOnlyDictionary<string, string> Values);

/// <summary>Draws reactions: forms and typed text, all questions or one by one, now and then a step back or a correction.</summary>
public sealed class Answering(Random chance)
{
    private const string Unknown = "weet-ik-niet";
    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly (string Typed, string Kept)[] Places =
        [("Rotterdam", "GM0599"), ("Den Haag", "GM0518"), ("Tilburg", "GM0855"), ("Breda", "GM0758"), ("Eindhoven", "GM0772"), ("weet ik niet", Unknown)];

    private static readonly (string Typed, string Kept)[] Moments =
        [("2024-05", "2024-05"), ("3 maart 2024", "2024-03-03"), ("19-11-2023", "2023-11-19"), ("in 2025", "2025"), ("weet ik niet", Unknown)];

    /// <param name="mark">Makes the facts of this walk unlike those of any other.</param>
    public Reaction To(Page page, string mark)
    {
        if (page.Fields.Count == 0)
        {
            return Confirm(page);
        }

        // "Terug" only where the question before it leads to no other questions: what was asked stays what is expected.
        if (chance.NextDouble() < 0.03 && page.Id is "vraag:periode" or "vraag:feiten" or "vraag:gedaan" or "vraag:uw-vraag")
        {
            return new Reaction(Activity.Text("terug"), Nothing);
        }

        return page.IsGrid && chance.NextDouble() < 0.4 ? ByNumber(page) : Filled(page, mark);
    }

    private Reaction Confirm(Page page)
    {
        if (page.IsSummary && chance.NextDouble() < 0.1)
        {
            return new Reaction(Activity.Text("wijzig 1"), Nothing);
        }

        var typed = page.IsSummary ? "ja" : "verder";
        return new Reaction(chance.NextDouble() < 0.3 ? Activity.Text(typed) : Activity.Form(page.Data, Nothing), Nothing);
    }

    private Reaction Filled(Page page, string mark)
    {
        var drawn = page.Fields.Select(field => (field.Question, Given: Draw(field, mark))).ToList();
        var values = drawn.ToDictionary(pair => pair.Question, pair => pair.Given.Kept);
        var typed = chance.NextDouble() < 0.4 && (drawn.Count == 1 || page.Id == "vraag:over-wie") && values.Values.All(value => value != Unknown);
        var content = typed
            ? Activity.Text(string.Join(", ", drawn.Select(pair => pair.Given.Typed)))
            : Activity.Form(page.Data, drawn.ToDictionary(pair => pair.Question, pair => pair.Given.Sent));
        return new Reaction(content, values);
    }

    /// <summary>"2 en 5 zelf gezien, 7 gehoord": what is not named is not known.</summary>
    private Reaction ByNumber(Page page)
    {
        var values = page.Fields.ToDictionary(field => field.Question, _ => Unknown);
        var numbers = Enumerable.Range(0, page.Fields.Count).OrderBy(_ => chance.Next()).Take(chance.Next(4)).ToList();
        if (numbers.Count == 0)
        {
            return new Reaction(Activity.Text("geen"), values);
        }

        var heard = numbers.Count > 1 ? numbers[^1] : -1;
        foreach (var number in numbers)
        {
            values[page.Fields[number].Question] = number == heard ? "van-horen-zeggen" : "zelf-gezien";
        }

        var seen = string.Join(" en ", numbers.Where(number => number != heard).Select(number => number + 1));
        var text = heard < 0 ? $"{seen} zelf gezien" : string.Create(CultureInfo.InvariantCulture, $"{seen} zelf gezien, {heard + 1} gehoord");
        return new Reaction(Activity.Text(text), values);
    }

    private (string Typed, string Sent, string Kept) Draw(Field field, string mark)
    {
        if (field.Choices.Count > 0)
        {
            return field.Several ? Several(field.Choices) : One(field.Choices);
        }

        var (typed, kept) = field.Question switch
        {
            "gemeente" => Places[chance.Next(Places.Length)],
            "leeftijd" => Same(chance.Next(12, 20).ToString(CultureInfo.InvariantCulture)),
            "sinds" => Moments[chance.Next(Moments.Length)],
            "telefoon" => Phone(chance.Next(100, 1000)),
            _ => Same($"Ze valt vaak in slaap in de les. Kenmerk {mark}."),
        };
        return (typed, typed, kept);

        static (string, string) Same(string text) => (text, text);

        static (string, string) Phone(int end) => (
            string.Create(CultureInfo.InvariantCulture, $"010 1234{end}"), string.Create(CultureInfo.InvariantCulture, $"+31101234{end}"));
    }

    private (string Typed, string Sent, string Kept) One(IReadOnlyList<Choice> choices)
    {
        var choice = choices[chance.Next(choices.Count)];
        return (choice.Title, choice.Value, choice.Value);
    }

    /// <summary>One or two of those that do not exclude the others (the last two do); the melding keeps them in the order of the list.</summary>
    private (string Typed, string Sent, string Kept) Several(IReadOnlyList<Choice> choices)
    {
        const int Excluding = 2;
        var first = chance.Next(choices.Count - Excluding);
        var count = first + 1 < choices.Count - Excluding ? chance.Next(1, 3) : 1;
        var chosen = choices.Skip(first).Take(count).Select(choice => choice.Value).ToList();
        return (string.Join(" en ", Enumerable.Range(first + 1, count)), string.Join(',', chosen), string.Join('|', chosen));
    }
}
