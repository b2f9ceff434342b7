using PartnerBot.Knowledge.Language;

namespace PartnerBot.Knowledge.Search;

/// <summary>What the index sees of a text: its words, stems, pairs of stems, the concepts behind them, and parts of words.</summary>
/// <remarks>Parts of words of three to five letters carry endings, compounds and typing errors. Immutable; safe to share.</remarks>
public sealed class QuestionFeatures(Thesaurus thesaurus, KnownWords known, AnalysisParts parts = AnalysisParts.All)
{
    // What someone asks stands at the beginning or at the end of a long story.
    private const int LongestRead = 240;

    private const int ShortestPart = 3;
    private const int LongestPart = 5;

    /// <summary>Fills the bag with the features of the text. Never throws; time does not grow beyond a few hundred words.</summary>
    public void Read(string text, FeatureBag bag)
    {
        bag.Clear();
        var words = Words(text);
        AddWords(words, bag);
        if (parts.HasFlag(AnalysisParts.Synonyms))
        {
            AddConcepts(words, bag);
        }
    }

    /// <summary>The words a text is read by, marks of sentences left out.</summary>
    public static string[] Words(string text)
    {
        var words = Array.FindAll(Tokens.Of(Ends(text)), token => !Tokens.IsMark(token));
        return words.Length <= LongestRead ? words : [.. words[..(LongestRead / 2)], .. words[^(LongestRead / 2)..]];
    }

    private void AddWords(string[] words, FeatureBag bag)
    {
        Span<char> letters = stackalloc char[Stemmer.Longest];
        var previous = FeatureHash.Begin(FeatureSort.Pair);
        var previousWord = "";
        foreach (var word in words)
        {
            bag.Add(FeatureHash.Of(FeatureSort.Word, word), word);
            AddParts(word, bag);
            var stem = letters[..Stem(word, letters)];
            if (parts.HasFlag(AnalysisParts.Stems))
            {
                bag.Add(FeatureHash.Of(FeatureSort.Stem, stem), word);
            }

            bag.Add(FeatureHash.Add(previous, stem), previousWord + " " + word);
            previous = FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin(FeatureSort.Pair), stem), ' ');
            previousWord = word;
            AddUnknown(word, bag);
        }
    }

    private int Stem(string word, Span<char> letters)
    {
        if (parts.HasFlag(AnalysisParts.Stems))
        {
            return Stemmer.Stem(word, letters);
        }

        word.CopyTo(letters);
        return word.Length;
    }

    /// <summary>A word nobody used before may be two known words in one, or a known word with a typing error.</summary>
    private void AddUnknown(string word, FeatureBag bag)
    {
        if (known.Contains(word))
        {
            return;
        }

        if (parts.HasFlag(AnalysisParts.Compounds) && known.Split(word) is { } halves)
        {
            AddStem(halves.First, word, bag);
            AddStem(halves.Second, word, bag);
        }
        else if (parts.HasFlag(AnalysisParts.Spelling) && known.Meant(word) is { } meant)
        {
            bag.Add(FeatureHash.Of(FeatureSort.Word, meant), word);
            AddStem(meant, word, bag);
            AddParts(meant, bag);
        }
    }

    private static void AddStem(string word, string origin, FeatureBag bag) =>
        bag.Add(FeatureHash.Of(FeatureSort.Stem, Stemmer.Stem(word)), origin);

    private static void AddParts(string word, FeatureBag bag)
    {
        Span<char> padded = stackalloc char[word.Length + 2];
        padded[0] = padded[^1] = '_';
        word.CopyTo(padded[1..]);
        for (var begin = 0; begin + ShortestPart <= padded.Length; begin++)
        {
            var hash = FeatureHash.Add(FeatureHash.Begin(FeatureSort.Part), padded.Slice(begin, ShortestPart - 1));
            var end = Math.Min(padded.Length, begin + LongestPart);
            for (var i = begin + ShortestPart - 1; i < end; i++)
            {
                hash = FeatureHash.Add(hash, padded[i]);
                bag.Add(hash, word);
            }
        }
    }

    private void AddConcepts(string[] words, FeatureBag bag)
    {
        var previous = FeatureHash.Begin(FeatureSort.ConceptPair);
        foreach (var (concept, said) in thesaurus.Find(words))
        {
            bag.Add(FeatureHash.Of(FeatureSort.Concept, concept), said);
            bag.Add(FeatureHash.Add(previous, concept), said);
            previous = FeatureHash.Add(FeatureHash.Add(FeatureHash.Begin(FeatureSort.ConceptPair), concept), ' ');
        }
    }

    private static string Ends(string text)
    {
        // Longer than any question; only its ends are read.
        const int most = 8 * LongestRead;
        return text.Length <= 2 * most ? text : string.Concat(text.AsSpan(0, most), " ", text.AsSpan(text.Length - most));
    }
}
