using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Turns the step someone is at into the page they see.</summary>
public sealed class PageComposer(KnowledgeBase knowledge, Resolver resolver, Summary summary, Phrases phrases)
{
    /// <param name="typed">By question id: what was typed and not understood, kept so that nobody has to type it again.</param>
    public Reply Compose(FlowRun run, Position position, IReadOnlyDictionary<string, string> typed) => position.Current switch
    {
        Ask ask => AskPage(run, position, ask, typed),
        Tell tell => TellPage(run, position, tell),
        Review review => SummaryPage(run, position, review),
        var other => throw new InvalidOperationException($"A {other.GetType().Name} is not a page."),
    };

    private AskPage AskPage(FlowRun run, Position position, Ask ask, IReadOnlyDictionary<string, string> typed)
    {
        var page = knowledge.Pages[ask.Page];
        var questions = resolver.Open(ask, run.Answers).Select(question => Asked(question, run.Answers, typed)).ToList();
        return new AskPage(
            $"vraag:{ask.Page}", FormToken.Of(run, ask.Page), page.Title, page.Intro, Progress(position), questions, position.Passed.Count > 0);
    }

    private TellPage TellPage(FlowRun run, Position position, Tell tell)
    {
        var guidance = knowledge.Guidance[tell.Guidance];
        return new TellPage(
            $"uitleg:{tell.Guidance}", FormToken.Of(run, tell.Guidance), guidance.Title, guidance.Markdown, position.Passed.Count > 0);
    }

    private SummaryReply SummaryPage(FlowRun run, Position position, Review review)
    {
        var page = knowledge.Pages[review.Page];
        var lines = summary.Lines(position, run.Answers).Select(line => line.Line).ToList();
        var confirm = Asked(knowledge.Questions[review.Confirm], run.Answers, new Dictionary<string, string>());
        return new SummaryReply($"vraag:{review.Page}", FormToken.Of(run, review.Page), page.Title, page.Intro ?? "", lines, confirm);
    }

    private AskedQuestion Asked(Question question, Answers answers, IReadOnlyDictionary<string, string> typed)
    {
        var earlier = answers.Earlier.GetValueOrDefault(question.Id)?.Answer;
        return new AskedQuestion(
            question.Id, question.Kind, question.Text, question.Help, OptionsOf(question), question.MayBeUnknown,
            earlier?.Values ?? [], typed.GetValueOrDefault(question.Id) ?? (earlier is { IsUnknown: false } ? earlier.Shown : null));
    }

    private IReadOnlyList<Option> OptionsOf(Question question)
    {
        IReadOnlyList<Option> options = question.Kind == QuestionKind.JaNeeWeetniet
            ? [new Option("ja", phrases.Of("antwoord.ja")), new Option("nee", phrases.Of("antwoord.nee"))]
            : question.Options;
        return question.MayBeUnknown && options.Count > 0 && options.All(option => option.Id != Question.Unknown)
            ? [.. options, new Option(Question.Unknown, phrases.Of("antwoord.weet-ik-niet"))]
            : options;
    }

    private string Progress(Position position)
    {
        var step = position.Passed.Count + 1;
        return phrases.Of(
            "pagina.voortgang", ("n", step.ToString(CultureInfo.InvariantCulture)), ("totaal", (step + position.Ahead - 1).ToString(CultureInfo.InvariantCulture)));
    }
}
