using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>What one typed message answered on a page.</summary>
/// <param name="Trouble">Why nothing was understood, and about which question; null when something was.</param>
public sealed record PageReading(IReadOnlyList<(Question Question, Answer Answer)> Answers, (Question Question, Reading Reading)? Trouble);

/// <summary>Reads one typed message as answers to the open questions of a page: all of it, or the parts between commas.</summary>
public sealed class PageReader(AnswerReader reader, IReadOnlyList<string> none)
{
    public PageReading Read(IReadOnlyList<Question> open, string typed, DateTimeOffset now) =>
        GridReader.IsGrid(open) ? ReadGrid(open, typed) : ReadEach(open, typed, now);

    private PageReading ReadGrid(IReadOnlyList<Question> open, string typed)
    {
        if (GridReader.Read(open, typed, none) is not { } named)
        {
            return new PageReading([], (open[0], new Unclear("niet-begrepen.raster")));
        }

        var rest = open[0].Options.First(option => option.Id == Question.Unknown);
        return new PageReading(
            [.. open.Select(question => (question, named.GetValueOrDefault(question.Id) ?? Answer.Of(rest.Id, rest.Text)))], null);
    }

    private PageReading ReadEach(IReadOnlyList<Question> open, string typed, DateTimeOffset now)
    {
        var parts = open.Count == 1 ? [typed] : Parts(typed);
        var understood = open
            .Where(question => open.Count == 1 || question.Kind != QuestionKind.Tekst)
            .Select(question => (question, answer: FirstUnderstood(question, parts, now)))
            .Where(pair => pair.answer is not null)
            .Select(pair => (pair.question, pair.answer!))
            .ToList();
        return new PageReading(understood, understood.Count > 0 ? null : (open[0], reader.Read(open[0], [typed], now)));
    }

    private Answer? FirstUnderstood(Question question, IEnumerable<string> parts, DateTimeOffset now) =>
        parts.Select(part => reader.Read(question, [part], now)).OfType<Understood>().FirstOrDefault()?.Answer;

    private static IEnumerable<string> Parts(string typed) =>
        typed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(typed);
}
