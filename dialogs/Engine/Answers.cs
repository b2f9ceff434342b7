using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Engine;

/// <summary>An answer as it is kept.</summary>
/// <param name="Values">Canonical: option ids, <c>15</c>, <c>2026-09</c>, <c>GM0599</c>, or <see cref="Question.Unknown"/> alone.</param>
/// <param name="Shown">What a person reads back, for example "Rotterdam" or "15 jaar".</param>
public sealed record Answer(ImmutableArray<string> Values, string Shown)
{
    public static Answer Of(string value, string shown) => new([value], shown);

    [JsonIgnore]
    public bool IsUnknown => Values is [Question.Unknown];

    public bool Equals(Answer? other) => other is not null && Shown == other.Shown && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Shown, Values.Length);
}

/// <summary>An answer and the hash of the question text it answered: other words, other question.</summary>
public sealed record Given(Answer Answer, string Hash);

/// <summary>Everything a person answered in one run of a flow. Immutable.</summary>
/// <param name="Current">By question id: the answers that count.</param>
/// <param name="Earlier">By question id: answers to a question that was opened again, to fill in and to fall back on. They do not count.</param>
public sealed record Answers(ImmutableDictionary<string, Given> Current, ImmutableDictionary<string, Given> Earlier)
{
    public static Answers None { get; } = new(ImmutableDictionary<string, Given>.Empty, ImmutableDictionary<string, Given>.Empty);

    public Answer? this[string question] => Current.GetValueOrDefault(question)?.Answer;

    public bool Yes(string question) => Is(question, "ja");

    public bool Is(string question, string value) => this[question] is { } answer && answer.Values.Contains(value);

    public Answers With(Question question, Answer answer) =>
        new(Current.SetItem(question.Id, new Given(answer, question.Hash)), Earlier.Remove(question.Id));

    /// <summary>The guidance page was read.</summary>
    public Answers WithRead(string guidance) => this with { Current = Current.SetItem(ReadKey(guidance), Read) };

    public bool HasRead(string guidance) => Current.ContainsKey(ReadKey(guidance));

    /// <summary>Opens questions again; what was answered stays at hand as an earlier answer.</summary>
    public Answers Reopen(IEnumerable<string> questions)
    {
        var open = questions.Where(Current.ContainsKey).ToList();
        return new(Current.RemoveRange(open), Earlier.SetItems(open.Select(id => KeyValuePair.Create(id, Current[id]))));
    }

    /// <summary>Opens a guidance page again, so that it is shown once more.</summary>
    public Answers Unread(string guidance) => this with { Current = Current.Remove(ReadKey(guidance)) };

    private static readonly Given Read = new(Answer.Of("gelezen", ""), "");

    private static string ReadKey(string guidance) => "gelezen:" + guidance;
}
