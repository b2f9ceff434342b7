using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PartnerBot.Bot.Operations.Talk;

/// <summary>A conversation as someone who does not program writes it down; the format is explained in <c>docs/gesprekken.md</c>.</summary>
/// <param name="Clock">The moment of the first turn, UTC.</param>
public sealed record ConversationFile(string Title, DateTimeOffset Clock, IReadOnlyList<Line> Lines, Expected Expected)
{
    /// <exception cref="FormatException">The file is not a conversation; says where and why.</exception>
    public static ConversationFile Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            throw new FormatException($"line {problem.Start.Line}: {problem.Message}", problem);
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            throw new FormatException("the file must hold 'gesprek', 'klok', 'beurten' and, if anything is shared, 'einde'");
        }

        Known(root, "gesprek", "klok", "beurten", "einde");
        return new ConversationFile(
            Text(root, "gesprek"),
            DateTimeOffset.ParseExact(Text(root, "klok"), "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            [.. ((YamlSequenceNode)Find(root, "beurten")!).Select(LineOf)],
            Find(root, "einde") is YamlMappingNode end ? ExpectedOf(end) : new Expected(0, false, new Dictionary<string, string>()));
    }

    private static Line LineOf(YamlNode node)
    {
        var line = (YamlMappingNode)node;
        Known(line, "zegt", "vult in", "op", "stuurt", "opent", "wacht", "loopt door tot", "antwoord");
        var expected = Find(line, "antwoord") is YamlSequenceNode replies ? replies.Select(TextOf).ToList() : null;
        return line.Children.Keys.Select(TextOf).First() switch
        {
            "zegt" => new Says(Text(line, "zegt"), expected),
            "vult in" => new Fills(Map(line, "vult in"), Find(line, "op") is { } page ? TextOf(page) : null, expected),
            "stuurt" => new Sends(expected),
            "opent" => new Opens(expected),
            "wacht" => new Waits(Duration(Text(line, "wacht"))),
            "loopt door tot" => new WalksTo(Text(line, "loopt door tot")),
            var other => throw new FormatException($"line {line.Start.Line}: a turn cannot start with '{other}'"),
        };
    }

    private static Expected ExpectedOf(YamlMappingNode end)
    {
        Known(end, "gedeeld", "urgent", "antwoorden");
        return new Expected(
            int.Parse(Text(end, "gedeeld"), CultureInfo.InvariantCulture),
            Find(end, "urgent") is { } urgent && TextOf(urgent) == "ja",
            Find(end, "antwoorden") is null ? new Dictionary<string, string>() : Map(end, "antwoorden"));
    }

    private static TimeSpan Duration(string text) => text.Split(' ') switch
    {
        [var n, "minuten" or "minuut"] => TimeSpan.FromMinutes(int.Parse(n, CultureInfo.InvariantCulture)),
        [var n, "uur"] => TimeSpan.FromHours(int.Parse(n, CultureInfo.InvariantCulture)),
        [var n, "dagen" or "dag"] => TimeSpan.FromDays(int.Parse(n, CultureInfo.InvariantCulture)),
        _ => throw new FormatException($"'{text}' is not a duration such as '7 dagen'"),
    };

    private static Dictionary<string, string> Map(YamlMappingNode node, string name) =>
        ((YamlMappingNode)Find(node, name)!).Children.ToDictionary(pair => TextOf(pair.Key), pair => TextOf(pair.Value));

    private static string Text(YamlMappingNode node, string name) =>
        Find(node, name) is { } found ? TextOf(found) : throw new FormatException($"line {node.Start.Line}: '{name}' is missing");

    private static YamlNode? Find(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(new YamlScalarNode(name), out var found) ? found : null;

    private static string TextOf(YamlNode node) =>
        node is YamlScalarNode scalar ? scalar.Value ?? "" : throw new FormatException($"line {node.Start.Line}: expected a text");

    private static void Known(YamlMappingNode node, params ReadOnlySpan<string> names)
    {
        foreach (var name in node.Children.Keys.Select(TextOf))
        {
            if (!names.Contains(name))
            {
                throw new FormatException($"line {node.Start.Line}: '{name}' is not known here");
            }
        }
    }
}

/// <summary>One line of a conversation; <see cref="Replies"/> are the ids of what the bot must say, in order, or null when that is not looked at.</summary>
public abstract record Line(IReadOnlyList<string>? Replies);

public sealed record Says(string Text, IReadOnlyList<string>? Replies) : Line(Replies);

/// <summary>Fills in the form that was shown last, or the last one of a page. The key <c>overige</c> answers whatever else the page asks.</summary>
public sealed record Fills(IReadOnlyDictionary<string, string> Values, string? Page, IReadOnlyList<string>? Replies) : Line(Replies);

/// <summary>Sends a picture.</summary>
public sealed record Sends(IReadOnlyList<string>? Replies) : Line(Replies);

public sealed record Opens(IReadOnlyList<string>? Replies) : Line(Replies);

public sealed record Waits(TimeSpan Time) : Line((IReadOnlyList<string>?)null);

/// <summary>Answers page after page with something ordinary until this reply is said.</summary>
public sealed record WalksTo(string Reply) : Line((IReadOnlyList<string>?)null);

/// <summary>What must be true at the end.</summary>
/// <param name="Shared">How many meldingen.</param>
/// <param name="Urgent">Of the last melding.</param>
/// <param name="Answers">Of the last melding: question id to canonical values, separated by <c>|</c>.</param>
public sealed record Expected(int Shared, bool Urgent, IReadOnlyDictionary<string, string> Answers);
