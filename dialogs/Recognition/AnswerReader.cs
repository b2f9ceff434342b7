using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Places;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Reads what a person typed or ticked as the answer to a question, by the question's kind.</summary>
/// <param name="sentences">By id; those in <c>content/zinnen/lezen.yml</c> and the three that begin with <c>antwoord.</c> are used.</param>
public sealed class AnswerReader(Gazetteer places, IReadOnlyDictionary<string, string> sentences)
{

    private readonly Wording _wording = new(sentences);
    private readonly FixedAnswers _fixedAnswers = new(new Wording(sentences));
    private readonly Places _places = new(places, new Wording(sentences));
    private readonly DateText _dateText = new(new Wording(sentences));

    /// <param name="given">Typed text, or the ticked option ids of a form. Never null; may be empty.</param>
    /// <param name="now">The moment of the turn; dates are read as past first, Europe/Amsterdam.</param>
    public Reading Read(Question question, IReadOnlyList<string> given, DateTimeOffset now)
    {
        var filled = given.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal).ToList();
        if (filled.Count == 0 || (filled.Count > 1 && question.Kind != QuestionKind.Meerkeuze))
        {
            return NotUnderstood(question.Kind);
        }

        var isOption = question.Options.Any(option => option.Id == filled[0]);
        if (!isOption && filled.Count == 1 && NotKnown.IsWhole(Tokens.Of(filled[0])))
        {
            return Unknown(question);
        }

        var reading = ReadKind(question, filled, now);
        var isUnknownAfterAll = reading is Unclear && question.Kind != QuestionKind.Tekst && NotKnown.IsInside(Tokens.Of(filled[0]));
        return isUnknownAfterAll ? Unknown(question) : reading;
    }

    private Reading ReadKind(Question question, List<string> filled, DateTimeOffset now) => question.Kind switch
    {
        QuestionKind.Keuze => _fixedAnswers.ReadOne(question, filled[0]),
        QuestionKind.Meerkeuze => _fixedAnswers.ReadSeveral(question, filled),
        QuestionKind.JaNeeWeetniet => _fixedAnswers.ReadYesNo(question, filled[0]),
        QuestionKind.Leeftijd => ReadAge(filled[0], DutchDay.Of(now)),
        QuestionKind.Datum => ReadDate(filled[0], DutchDay.Of(now)),
        QuestionKind.Telefoon => ReadPhone(filled[0]),
        QuestionKind.Plaats => _places.Read(filled[0]),
        QuestionKind.Tekst => ReadText(filled[0]),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question.Kind, "This kind of question has no reader."),
    };

    private Reading Unknown(Question question) =>
        question.MayBeUnknown ? new Understood(_fixedAnswers.NotKnown) : new Unclear("weet-ik-niet.mag-niet");

    private Reading ReadAge(string typed, DateOnly today) => Ages.Read(Tokens.Of(typed), today) is { } age
        ? new Understood(Answer.Of(age.Value, age.Shown(_wording)))
        : NotUnderstood(QuestionKind.Leeftijd);

    private Reading ReadDate(string typed, DateOnly today)
    {
        if (Dates.Read(Tokens.Of(typed), today) is not { Span: { } span } said)
        {
            return NotUnderstood(QuestionKind.Datum);
        }

        return span.From > today
            ? new Unclear("niet-begrepen.datum-toekomst")
            : new Understood(Answer.Of(span.Value, _dateText.Of(said)));
    }

    private static Reading ReadPhone(string typed) => Phones.Read(typed) is { } number
        ? new Understood(Answer.Of(number, PhoneText.Of(number)))
        : NotUnderstood(QuestionKind.Telefoon);

    private static Reading ReadText(string typed)
    {
        var clean = FreeText.Clean(typed);
        if (!clean.Any(char.IsLetterOrDigit))
        {
            return NotUnderstood(QuestionKind.Tekst);
        }

        return clean.Length > FreeText.Longest ? new Unclear("antwoord.te-lang") : new Understood(Answer.Of(clean, clean));
    }

    private static Unclear NotUnderstood(QuestionKind kind) => new(kind switch
    {
        QuestionKind.Keuze => "niet-begrepen.keuze",
        QuestionKind.Meerkeuze => "niet-begrepen.meerkeuze",
        QuestionKind.JaNeeWeetniet => "niet-begrepen.ja-nee",
        QuestionKind.Leeftijd => "niet-begrepen.leeftijd",
        QuestionKind.Datum => "niet-begrepen.datum",
        QuestionKind.Telefoon => "niet-begrepen.telefoon",
        QuestionKind.Plaats => "niet-begrepen.plaats",
        _ => "niet-begrepen.tekst",
    });

}
