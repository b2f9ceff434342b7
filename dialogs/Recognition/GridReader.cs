using System.Globalization;
using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>
/// Reads one line as the answers to a page of questions that share their options: "2 en 5 zelf gezien, 7 t/m 9 gehoord",
/// "zelf gezien: 2 en 5" or "geen". The first word of meaning decides whether numbers come before or after their option.
/// </summary>
public static class GridReader
{
    private const char Through = '-';
    private static readonly string[] Denials = ["niet", "geen", "maar", "behalve", "toch", "wel"];
    private static readonly char[] Separators = [' ', ',', ';', '.', ':', '\n', '\t', '(', ')', '+', '&', '/'];

    /// <summary>Several questions, each with the same options to choose from.</summary>
    public static bool IsGrid(IReadOnlyList<Question> questions) =>
        questions.Count > 1 && questions.All(question => question.Kind == QuestionKind.Keuze
            && Option.AreSame(question.Options, questions[0].Options));

    /// <summary>The answers of the questions that were named, by their place on the page from 1; null when it was not understood.</summary>
    /// <param name="none">Ways to say that nothing on the page was seen.</param>
    public static IReadOnlyDictionary<string, Answer>? Read(IReadOnlyList<Question> questions, string typed, IReadOnlyList<string> none)
    {
        var words = typed.ToLowerInvariant()
            .Replace(" t/m ", "-", StringComparison.Ordinal).Replace(" tot en met ", "-", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (none.Contains(string.Join(' ', words)))
        {
            return new Dictionary<string, Answer>();
        }

        // "Niet 2 maar 3" can be read two ways: then nobody guesses.
        return words.Any(Denials.Contains) ? null : ReadWords(questions, words);
    }

    private static Dictionary<string, Answer>? ReadWords(IReadOnlyList<Question> questions, IReadOnlyList<string> words)
    {
        var optionFirst = words.Select(word => (IsOption: OptionOf(questions[0], word) is not null, IsPlace: word.Any(char.IsAsciiDigit)))
            .FirstOrDefault(word => word.IsOption || word.IsPlace).IsOption;
        var answers = new Dictionary<string, Answer>();
        var waiting = new List<Question>();
        Option? option = null;
        foreach (var word in words)
        {
            if (OptionOf(questions[0], word) is { } named)
            {
                option = named;
            }
            else if (!word.Any(char.IsAsciiDigit))
            {
                continue;
            }
            else if (PlacesOf(word, questions.Count) is { } places)
            {
                waiting.AddRange(places.Select(place => questions[place - 1]));
                option = optionFirst ? option : null;
            }
            else
            {
                return null;
            }

            Give(waiting, option, answers);
        }

        return waiting.Count == 0 && answers.Count > 0 ? answers : null;
    }

    private static void Give(List<Question> waiting, Option? option, Dictionary<string, Answer> answers)
    {
        if (option is null)
        {
            return;
        }

        foreach (var question in waiting)
        {
            answers[question.Id] = Answer.Of(option.Id, option.Text);
        }

        waiting.Clear();
    }

    /// <summary>"3", or "3-5"; null when a place is not on the page.</summary>
    private static IEnumerable<int>? PlacesOf(string word, int count)
    {
        var ends = word.Split(Through);
        return ends.Length <= 2 && PlaceOf(ends[0], count) is { } first && PlaceOf(ends[^1], count) is { } last && first <= last
            ? Enumerable.Range(first, last - first + 1)
            : null;
    }

    private static int? PlaceOf(string word, int count) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= count ? place : null;

    private static Option? OptionOf(Question question, string word) =>
        question.Options.FirstOrDefault(option => option.Id == word || option.Also.Contains(word));
}
