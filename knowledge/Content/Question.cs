using System.Security.Cryptography;
using System.Text;

namespace PartnerBot.Knowledge.Content;

/// <summary>What kind of answer a question expects; written in content as <c>keuze</c>, <c>meerkeuze</c>, <c>ja-nee-weetniet</c>, ...</summary>
public enum QuestionKind
{
    Keuze,
    Meerkeuze,
    JaNeeWeetniet,
    Leeftijd,
    Datum,
    Tekst,
    Telefoon,
    Plaats,
}

/// <summary>One possible answer of a question with fixed answers.</summary>
/// <param name="Id">Stable id, stored with the melding.</param>
/// <param name="Text">What a person reads (Dutch, B1).</param>
public sealed record Option(string Id, string Text)
{
    /// <summary>Other single words by which people mean this answer, lower case.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Whether two questions can be answered in the same ways: then they can stand in one grid.</summary>
    public static bool AreSame(IReadOnlyList<Option> one, IReadOnlyList<Option> other) =>
        one.Select(option => option.Id).SequenceEqual(other.Select(option => option.Id));
}

/// <summary>A question as content: routing never sees its words, only its id.</summary>
/// <param name="Id">Unique over all content, for example <c>gemeente</c> or <c>signaal.somber</c>.</param>
/// <param name="Kind">What answers it takes.</param>
/// <param name="Text">The question as it is asked.</param>
/// <param name="Label">A few words for a summary or a column.</param>
/// <param name="Help">An explanation below the question, or null.</param>
/// <param name="Options">The answers to choose from; empty for open kinds.</param>
/// <param name="MayBeUnknown">True when "weet ik niet" is an answer.</param>
public sealed record Question(
    string Id, QuestionKind Kind, string Text, string Label, string? Help, IReadOnlyList<Option> Options, bool MayBeUnknown)
{
    /// <summary>The value of the answer "weet ik niet", for every kind.</summary>
    public const string Unknown = "weet-ik-niet";

    /// <summary>Changes when the words change: 16 hexadecimal digits over kind, question and options. An answer belongs to one hash.</summary>
    public string Hash { get; } = HashOf(Kind, Text, Options);

    private static string HashOf(QuestionKind kind, string text, IReadOnlyList<Option> options)
    {
        var asked = string.Join('\n', options.Select(o => $"{o.Id}={o.Text}").Prepend(text).Prepend(kind.ToString()));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..16];
    }
}
