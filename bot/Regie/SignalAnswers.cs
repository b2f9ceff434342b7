using PartnerBot.Bot.Meldingen;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Regie;

/// <summary>The answers of a melding in the order in which a ketenregisseur reads them: signals first, those unknown apart.</summary>
public sealed record SignalAnswers(
    IReadOnlyList<MeldingAnswer> Seen, IReadOnlyList<MeldingAnswer> Unknown, IReadOnlyList<MeldingAnswer> Other)
{
    private const string SignalPrefix = "signaal.";

    public static SignalAnswers Of(IEnumerable<MeldingAnswer> answers)
    {
        var kinds = answers.OrderBy(answer => answer.Order).ToLookup(KindOf);
        return new([.. kinds[Kind.Seen]], [.. kinds[Kind.Unknown]], [.. kinds[Kind.Other]]);
    }

    private static Kind KindOf(MeldingAnswer answer) =>
        !answer.QuestionId.StartsWith(SignalPrefix, StringComparison.Ordinal) ? Kind.Other
        : answer.Values == Question.Unknown ? Kind.Unknown
        : Kind.Seen;

    private enum Kind
    {
        Seen,
        Unknown,
        Other,
    }
}
