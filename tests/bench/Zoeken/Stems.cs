using PartnerBot.Knowledge.Language;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>A text as the rankers that are compared see it.</summary>
public static class Stems
{
    public static IEnumerable<string> Of(string text) => QuestionFeatures.Words(text).Select(Stemmer.Stem);

    /// <summary>All runs of so many letters within the words, each word with a mark at both ends.</summary>
    public static IEnumerable<string> Grams(string text, int letters)
    {
        foreach (var word in QuestionFeatures.Words(text))
        {
            var padded = $"_{word}_";
            for (var i = 0; i + letters <= padded.Length; i++)
            {
                yield return padded.Substring(i, letters);
            }
        }
    }
}
