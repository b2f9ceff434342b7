using System.Collections.Immutable;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Engine;

/// <summary>An answer as it is kept.</summary>
/// <param name="Values">Canonical: option ids, <c>15</c>, <c>2026-09</c>, <c>GM0599</c>, or <see cref="Question.Unknown"/> alone.</param>
/// <param name="Shown">What a person reads back, for example "Rotterdam" or "15 jaar".</param>
public sealed record Answer(ImmutableArray<string> Values, string Shown)
{
    public static Answer Of(string value, string shown) => new([value], shown);

    public bool IsUnknown => Values is [Question.Unknown];

    public bool Equals(Answer? other) => other is not null && Shown == other.Shown && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Shown, Values.Length);
}
