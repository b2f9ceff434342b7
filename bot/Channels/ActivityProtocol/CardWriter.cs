using System.Text.Json;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>Writes Adaptive Card elements of version 1.2, the newest that every Teams client shows.</summary>
internal readonly struct CardWriter(Utf8JsonWriter json)
{
    public void Start()
    {
        json.WriteStartObject();
        json.WriteString("contentType"u8, "application/vnd.microsoft.card.adaptive"u8);
        json.WriteStartObject("content"u8);
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json"u8);
        json.WriteString("type"u8, "AdaptiveCard"u8);
        json.WriteString("version"u8, "1.2"u8);
        json.WriteStartArray("body"u8);
    }

    public void Actions()
    {
        json.WriteEndArray();
        json.WriteStartArray("actions"u8);
    }

    public void End()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Heading(string text) => Text(text, json => { json.WriteString("size"u8, "medium"u8); json.WriteString("weight"u8, "bolder"u8); });

    public void Label(string text) => Text(text, json => { json.WriteString("weight"u8, "bolder"u8); json.WriteString("spacing"u8, "medium"u8); });

    public void Paragraph(string text) => Text(text, static _ => { });

    public void Subtle(string text) => Text(text, json => { json.WriteBoolean("isSubtle"u8, true); json.WriteString("spacing"u8, "none"u8); });

    public void Large(string text) => Text(text, json =>
    {
        json.WriteString("size"u8, "extraLarge"u8);
        json.WriteString("weight"u8, "bolder"u8);
        json.WriteString("fontType"u8, "monospace"u8);
    });

    /// <summary>
    /// Markdown with headings, paragraphs and tables. A text block knows none of them: it shows a heading as plain words, paragraphs
    /// without space between them, and a table as bars.
    /// </summary>
    public void Prose(string markdown)
    {
        foreach (var block in markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (block.StartsWith('#'))
            {
                Label(block.TrimStart('#', ' '));
            }
            else if (block.StartsWith('|'))
            {
                Paragraph(CardTable.AsList(block));
            }
            else
            {
                Paragraph(block);
            }
        }
    }

    /// <summary>A label with the number it can be typed by. Not a text block, which makes an indented list of it.</summary>
    public void Numbered(int number, string text) => Runs("medium", ($"{number}. {text}", true));

    /// <summary>Words of a person: shown as they are, never read as Markdown.</summary>
    public void Verbatim(string label, string text) => Runs("small", (label, true), (text, false));

    public void Choose(string id, IEnumerable<(string Title, string Value)> choices, string chosen, bool several, bool compact)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Input.ChoiceSet"u8);
        json.WriteString("id"u8, id);
        json.WriteString("style"u8, compact ? "compact"u8 : "expanded"u8);
        json.WriteBoolean("isMultiSelect"u8, several);
        json.WriteBoolean("wrap"u8, true);
        json.WriteString("value"u8, chosen);
        json.WriteStartArray("choices"u8);
        foreach (var (title, value) in choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, title);
            json.WriteString("value"u8, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Write(string id, string? value, string? placeholder, bool lines, string? style)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Input.Text"u8);
        json.WriteString("id"u8, id);
        json.WriteBoolean("isMultiline"u8, lines);
        Optional("placeholder"u8, placeholder);
        Optional("value"u8, value);
        Optional("style"u8, style);
        json.WriteEndObject();
    }

    /// <summary>A button that comes back with these values, and with the inputs of the card.</summary>
    public void Submit(string title, params ReadOnlySpan<(string Name, string Value)> data)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.Submit"u8);
        json.WriteString("title"u8, title);
        json.WriteStartObject("data"u8);
        foreach (var (name, value) in data)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Runs(string spacing, params ReadOnlySpan<(string Text, bool Bold)> runs)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "RichTextBlock"u8);
        json.WriteString("spacing"u8, spacing);
        json.WriteStartArray("inlines"u8);
        foreach (var (text, bold) in runs)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "TextRun"u8);
            json.WriteString("text"u8, text);
            json.WriteString("weight"u8, bold ? "bolder"u8 : "default"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Text(string text, Action<Utf8JsonWriter> look)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextBlock"u8);
        json.WriteString("text"u8, text);
        json.WriteBoolean("wrap"u8, true);
        look(json);
        json.WriteEndObject();
    }

    private void Optional(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
