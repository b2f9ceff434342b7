using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>
/// Reads one line as the answers to a page of questions that share their options: "2 en 5 zelf gezien, 7 gehoord",
/// "zelf gezien: 2 en 5" or "geen". The first word of meaning decides whether numbers come before or after their option.
/// </summary>
public static class GridReader
{
    /// <summary>Several questions, each with the same options to choose from.</summary>
    public static bool IsGrid(IReadOnlyList<Question> questions) =>
        questions.Count > 1 && questions.All(question =>
            question.Kind == QuestionKind.Keuze && question.Options.Select(option => option.Id).SequenceEqual(questions[0].Options.Select(option => option.Id)));

    /// <summary>The answers of the questions that were named, by their place on the page from 1; null when it was not understood.</summary>
    /// <param name="none">Ways to say that nothing on the page was seen.</param>
    public static IReadOnlyDictionary<string, Answer>? Read(IReadOnlyList<Question> questions, string typed, IReadOnlyList<string> none)
    {
        var words = typed.ToLowerInvariant().Split([' ', ',', ';', '.', ':', '\n', '\t', '(', ')', '+', '&', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (none.Contains(string.Join(' ', words)))
        {
            return new Dictionary<string, Answer>();
        }

        var answers = new Dictionary<string, Answer>();
        var waiting = new List<Question>();
        Option? leading = null;
        foreach (var word in words)
        {
            if (OptionOf(questions[0], word) is { } option)
            {
                leading = waiting.Count == 0 && (leading is not null || answers.Count == 0) ? option : leading;
                Give(waiting, option, answers);
            }
            else if (!word.Any(char.IsAsciiDigit))
            {
                continue;
            }
            else if (PlaceOf(word, questions.Count) is not { } place)
            {
                return null;
            }
            else
            {
                waiting.Add(questions[place - 1]);
                if (leading is not null)
                {
                    Give(waiting, leading, answers);
                }
            }
        }

        return waiting.Count == 0 && answers.Count > 0 ? answers : null;
    }

    private static void Give(List<Question> waiting, Option option, Dictionary<string, Answer> answers)
    {
        foreach (var question in waiting)
        {
            answers[question.Id] = Answer.Of(option.Id, option.Text);
        }

        waiting.Clear();
    }

    private static int? PlaceOf(string word, int count) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= count ? place : null;

    private static Option? OptionOf(Question question, string word) =>
        question.Options.FirstOrDefault(option => option.Id == word || option.Also.Contains(word));
}
