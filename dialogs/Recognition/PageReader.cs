using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>What one typed message answered on a page.</summary>
/// <param name="Trouble">What could not be read, and for which question: when nothing was understood, or a part of it was not.</param>
public sealed record PageReading(IReadOnlyList<(Question Question, Answer Answer)> Answers, (Question Question, Reading Reading)? Trouble);

/// <summary>Reads one typed message as answers to the open questions of a page: all of it, or the parts between commas.</summary>
public sealed class PageReader(AnswerReader reader, IReadOnlyList<string> none)
{
    public PageReading Read(IReadOnlyList<Question> open, string typed, DateTimeOffset now)
    {
        if (GridReader.IsGrid(open))
        {
            return ReadGrid(open, typed);
        }

        return open is [var only] ? ReadOne(only, typed, now) : ReadEach(open, typed, now);
    }

    private PageReading ReadGrid(IReadOnlyList<Question> open, string typed)
    {
        if (GridReader.Read(open, typed, none) is not { } named)
        {
            return new PageReading([], (open[0], new Unclear("niet-begrepen.raster")));
        }

        return new PageReading([.. open.Select(question => (question, named.GetValueOrDefault(question.Id) ?? NotSeen(question)))], null);
    }

    private PageReading ReadOne(Question question, string typed, DateTimeOffset now)
    {
        if (question.Options.Any(option => option.Id == Question.Unknown) && none.Contains(typed.Trim().TrimEnd('.').ToLowerInvariant()))
        {
            return new PageReading([(question, NotSeen(question))], null);
        }

        var whole = reader.Read(question, [typed], now);
        var answer = whole switch
        {
            Understood understood => understood.Answer,
            Unclear when question.Kind != QuestionKind.Tekst => FirstUnderstood(question, Parts(typed), now),
            _ => null,
        };
        return answer is null ? new PageReading([], (question, whole)) : new PageReading([(question, answer)], null);
    }

    private PageReading ReadEach(IReadOnlyList<Question> open, string typed, DateTimeOffset now)
    {
        var parts = Parts(typed);
        List<string> all = [typed, .. parts];
        var read = open.Where(question => question.Kind != QuestionKind.Tekst)
            .Select(question => (Question: question, Answer: FirstUnderstood(question, all, now)))
            .ToList();
        var understood = read.Where(pair => pair.Answer is not null).Select(pair => (pair.Question, pair.Answer!)).ToList();
        var left = read.Where(pair => pair.Answer is null).Select(pair => pair.Question).ToList();
        if (left.Count == 0 || (understood.Count > 0 && parts.Count <= understood.Count))
        {
            return new PageReading(understood, null);
        }

        // More was said than was understood: say which question could not be read, most telling part first.
        var about = left.Count > 0 ? left[0] : open[0];
        var readings = all.Select(part => reader.Read(about, [part], now)).ToList();
        return new PageReading(understood, (about, readings.Find(reading => reading is Ambiguous) ?? readings[^1]));
    }

    private Answer? FirstUnderstood(Question question, IEnumerable<string> parts, DateTimeOffset now) =>
        parts.Select(part => reader.Read(question, [part], now)).OfType<Understood>().FirstOrDefault()?.Answer;

    private static Answer NotSeen(Question question)
    {
        var unknown = question.Options.First(option => option.Id == Question.Unknown);
        return Answer.Of(unknown.Id, unknown.Text);
    }

    private static IReadOnlyList<string> Parts(string typed) =>
        typed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
