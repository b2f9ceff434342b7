using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Reads an answer to a question with fixed answers.</summary>
public sealed class FixedAnswers(Wording wording)
{
    private const int MostChoices = 5;

    /// <summary>Options whose id begins like this say that none of the others holds.</summary>
    private static readonly string[] Excluding = ["nog-niets", "geen"];

    public Answer NotKnown { get; } = Answer.Of(Question.Unknown, wording.Of("antwoord.weet-ik-niet"));

    public Reading ReadOne(Question question, string typed) => new Choices(Offered(question)).Find(typed) switch
    {
        [var only] => new Understood(AnswerOf(only)),
        { Count: > 1 and <= MostChoices } several => new Ambiguous(several),
        _ => new Unclear("niet-begrepen.keuze"),
    };

    public Reading ReadSeveral(Question question, IReadOnlyList<string> given)
    {
        var several = new SeveralChoices(new Choices(Offered(question)));
        var parts = given.SelectMany(several.Find).ToList();
        if (parts.Exists(part => part.Count is 0 or > MostChoices))
        {
            return new Unclear("niet-begrepen.meerkeuze");
        }

        if (parts.Find(part => part.Count > 1) is { } open)
        {
            return new Ambiguous(open);
        }

        return Together(Offered(question).Where(option => parts.Exists(part => part[0].Id == option.Id)).ToList());
    }

    public Reading ReadYesNo(Question question, string typed)
    {
        var options = YesNoOptions(question);
        var said = YesNo.Read(Tokens.Of(typed));
        if (said == Question.Unknown)
        {
            return question.MayBeUnknown ? new Understood(NotKnown) : new Unclear("weet-ik-niet.mag-niet");
        }

        if (options.FirstOrDefault(option => option.Id == said) is { } meant)
        {
            return new Understood(AnswerOf(meant));
        }

        return new Choices(options).Find(typed) is [var chosen] ? new Understood(AnswerOf(chosen)) : new Unclear("niet-begrepen.ja-nee");
    }

    private static Reading Together(List<Option> chosen)
    {
        var isContradiction = chosen.Count > 1 && chosen.Exists(option =>
            option.Id == Question.Unknown || Array.Exists(Excluding, start => option.Id.StartsWith(start, StringComparison.Ordinal)));
        return chosen.Count == 0 || isContradiction
            ? new Unclear("niet-begrepen.meerkeuze")
            : new Understood(new Answer([.. chosen.Select(option => option.Id)], string.Join(", ", chosen.Select(option => option.Text))));
    }

    /// <summary>The options as they are shown: "weet ik niet" has the last number, where it is allowed.</summary>
    private IReadOnlyList<Option> Offered(Question question)
    {
        var isThere = question.Options.Any(option => option.Id == Question.Unknown);
        return question.MayBeUnknown && !isThere ? [.. question.Options, new Option(Question.Unknown, NotKnown.Shown)] : question.Options;
    }

    private IReadOnlyList<Option> YesNoOptions(Question question) => question.Options.Count > 0
        ? Offered(question)
        : Offered(question with { Options = [new(YesNo.Yes, wording.Of("antwoord.ja")), new(YesNo.No, wording.Of("antwoord.nee"))] });

    private static Answer AnswerOf(Option option) => new([option.Id], option.Text);
}
