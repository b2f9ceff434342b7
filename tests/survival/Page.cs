using System.Text.Json;

namespace PartnerBot.Survival;

/// <summary>An input of a form: a list of choices, or a field when there are none.</summary>
public sealed record Field(string Question, IReadOnlyList<Choice> Choices, bool Several);

public sealed record Choice(string Title, string Value);

/// <summary>A form someone can send, as the card shows it.</summary>
/// <param name="Data">What the first button sends besides the fields, with the form token.</param>
public sealed record Page(string Id, string Form, IReadOnlyDictionary<string, string> Data, IReadOnlyList<Field> Fields)
{
    /// <summary>The form token names the run before its first dot; the melding carries the same run.</summary>
    public string RunId => Form[..Form.IndexOf('.', StringComparison.Ordinal)];

    public bool IsSummary => Id == "vraag:samenvatting";

    /// <summary>Several questions with the same choices, which may be answered by number in one line.</summary>
    public bool IsGrid => Fields.Count > 1 && Fields.All(field => field.Choices.Count > 0 && field.Choices.SequenceEqual(Fields[0].Choices));

    public static Page? Of(string reply, JsonElement activity)
    {
        if (!activity.TryGetProperty("attachments", out var attachments))
        {
            return null;
        }

        var card = attachments[0].GetProperty("content");
        foreach (var action in card.GetProperty("actions").EnumerateArray())
        {
            var data = action.GetProperty("data").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
            if (data.TryGetValue("formulier", out var form))
            {
                return new Page(reply, form, data, [.. FieldsOf(card)]);
            }
        }

        return null;
    }

    private static IEnumerable<Field> FieldsOf(JsonElement card) =>
        from element in card.GetProperty("body").EnumerateArray()
        where element.GetProperty("type").GetString()!.StartsWith("Input.", StringComparison.Ordinal)
        let question = element.GetProperty("id").GetString()!["v.".Length..]
        let several = element.TryGetProperty("isMultiSelect", out var multi) && multi.GetBoolean()
        select new Field(question, [.. ChoicesOf(element)], several);

    private static IEnumerable<Choice> ChoicesOf(JsonElement element) =>
        element.TryGetProperty("choices", out var choices)
            ? choices.EnumerateArray().Select(choice => new Choice(choice.GetProperty("title").GetString()!, choice.GetProperty("value").GetString()!))
            : [];
}
