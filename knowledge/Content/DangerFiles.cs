using System.Text;
using System.Text.Json;

namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>gevaar/gevaar.jsonl</c> and <c>gevaar/uitdrukkingen.txt</c>.</summary>
internal static class DangerFiles
{
    private sealed record Row(bool Danger, string Kind, string Text);

    public static DangerExamples Read(ContentFile examples, ContentFile expressions)
    {
        var rows = examples.Lines().Select(line => ReadRow(examples, line.Number, line.Text)).OfType<Row>().ToList();
        return new DangerExamples(
            [.. rows.Where(r => r.Danger).Select(r => new DangerExample(r.Kind, r.Text))],
            [.. rows.Where(r => !r.Danger).Select(r => r.Text)],
            [.. expressions.Lines().Where(line => line.Text[0] != '#').Select(line => line.Text)]);
    }

    private static Row? ReadRow(ContentFile file, int number, string line)
    {
        try
        {
            var row = Parse(line);
            if (row is null)
            {
                file.Report(number, "a row must have gevaar (true or false), soort and tekst");
            }

            return row;
        }
        catch (JsonException problem)
        {
            file.Report(number, $"this is not JSON: {problem.Message}");
            return null;
        }
    }

    private static Row? Parse(string line)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
        bool? danger = null;
        string? kind = null, text = null;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "gevaar" when reader.TokenType is JsonTokenType.True or JsonTokenType.False:
                    danger = reader.GetBoolean();
                    break;
                case "soort" when reader.TokenType is JsonTokenType.String:
                    kind = reader.GetString();
                    break;
                case "tekst" when reader.TokenType is JsonTokenType.String:
                    text = reader.GetString();
                    break;
                default:
                    return null;
            }
        }

        return danger is { } isDanger && kind is { Length: > 0 } && text is { Length: > 0 } ? new Row(isDanger, kind, text) : null;
    }
}
