namespace PartnerBot.Dialogs.Recognition;

/// <summary>The words in which an answer is read back; they come from content.</summary>
/// <param name="sentences">By id; <c>{naam}</c> marks a place to fill in.</param>
public sealed class Wording(IReadOnlyDictionary<string, string> sentences)
{
    public string Of(string id) => sentences[id];

    public string Of(string id, params ReadOnlySpan<(string Name, string Value)> fill)
    {
        var text = sentences[id];
        foreach (var (name, value) in fill)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
