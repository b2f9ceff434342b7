using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Places;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

/// <summary>A reader on the real places and sentences, and the tables of answers beside this file.</summary>
internal static class AnswerTables
{
    private static readonly string Content = Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>Thursday afternoon in Amsterdam.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 19, 14, 0, 0, TimeSpan.FromHours(1));

    public static DateOnly Today { get; } = new(2026, 11, 19);

    public static Gazetteer Places { get; } = Gazetteer.Load(Path.Combine(Content, "gebieden"));

    public static IReadOnlyDictionary<string, string> Sentences { get; } = ReadSentences();

    public static AnswerReader Reader { get; } = new(Places, Sentences);

    public static Question Ask(QuestionKind kind, params ReadOnlySpan<(string Id, string Text)> options)
    {
        var choices = ImmutableArray.CreateBuilder<Option>();
        foreach (var (id, text) in options)
        {
            choices.Add(new Option(id, text));
        }

        return new Question("vraag", kind, "Vraag?", "Vraag", null, choices.ToImmutable(), MayBeUnknown: true);
    }

    /// <summary>Text, expected values and what is read back; <c>?</c> alone is not understood, and then the third column names the sentence.</summary>
    public static TheoryData<string, string, string> Rows(string table, [CallerFilePath] string here = "")
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "antwoorden", table)).Skip(1))
        {
            var cells = line.Split(';');
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    /// <summary>A reading in the words of the tables: <c>a|b</c> several values, <c>a?b</c> which of the two.</summary>
    public static (string Value, string Shown) Describe(Reading reading) => reading switch
    {
        Understood understood => (string.Join('|', understood.Answer.Values), understood.Answer.Shown),
        Ambiguous ambiguous => (string.Join('?', ambiguous.Options.Select(option => option.Id)), ""),
        Unclear unclear => ("?", unclear.Sentence),
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    private static Dictionary<string, string> ReadSentences()
    {
        var sentences = File.ReadLines(Path.Combine(Content, "zinnen", "lezen.yml"))
            .Where(line => !line.StartsWith('#') && line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('"'));
        sentences["antwoord.ja"] = "Ja";
        sentences["antwoord.nee"] = "Nee";
        sentences["antwoord.weet-ik-niet"] = "Weet ik niet";
        return sentences;
    }
}
