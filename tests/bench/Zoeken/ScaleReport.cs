using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>What one whole decision costs at the real size, with a text of 10,000 words, and at twenty times the articles.</summary>
public static class ScaleReport
{
    private const int Articles = 10_000;
    private const int QuestionsPerArticle = 2;
    private const int LongWords = 10_000;
    private const int LongTexts = 200;

    // FTS5 takes much longer for each question, by trigrams most of all.
    private const int QuestionsToWords = 2_000, QuestionsToTrigrams = 200;

    public static void Print()
    {
        var table = new Table(
            "One whole decision (features, scores, softmax, judge): microseconds",
            "Index", "questions", "passes", "median µs", "p99 µs", "p99 µs, best pass of each", "bytes allocated");
        PrintReal(table);
        var drawn = new SyntheticTexts(Texts.All.SelectMany(text => text.Phrasings)).Draw(Articles, QuestionsPerArticle).ToList();
        var questions = drawn.SelectMany((article, number) => article.Questions.Select(question => (question, number))).ToList();
        var tables = Large([.. drawn.Select(article => article.Text)]);
        var searcher = tables.Open();
        AddRow(table, $"synthetic, {Articles} articles", [.. questions.Select(q => q.question)], 3, text => searcher.Ask(text));
        PrintSize(tables.Index, Texts.Shipped().Index, [.. questions.Take(QuestionsToWords).Select(q => q.question)]);
        PrintPeers(searcher, [.. drawn.Select(article => article.Text)], questions);
    }

    private static void PrintReal(Table table)
    {
        var searcher = Texts.Knowledge.Search;
        var router = new Router(Texts.Knowledge, new DangerWatch(Texts.Knowledge.Danger));
        string[] asked = [.. HeldOut.Questions.Select(asked => asked.Text)];
        AddRow(table, $"real, {Texts.All.Count} articles, {Texts.All.Sum(text => text.Phrasings.Count)} phrasings", asked, 10, text => searcher.Ask(text));
        AddRow(table, "real, the whole router of `ask`", asked, 10, text => router.Route(text));
        string[] texts = [.. Enumerable.Range(0, LongTexts).Select(Long)];
        AddRow(table, $"real, a text of {LongWords} words", texts, 5, text => searcher.Ask(text));
        AddRow(table, $"real, the router with a text of {LongWords} words", texts, 5, text => router.Route(text));
    }

    /// <summary>Real phrasings one after the other, from another place each time.</summary>
    private static string Long(int number)
    {
        var phrasings = Texts.All.SelectMany(text => text.Phrasings).ToList();
        var words = Enumerable.Range(0, phrasings.Count).SelectMany(i => phrasings[(i + (number * 131)) % phrasings.Count].Split(' ')).Take(LongWords);
        return string.Join(' ', words);
    }

    private static void AddRow(Table table, string name, IReadOnlyList<string> questions, int passes, Action<string> ask)
    {
        var times = Times.Of(questions, passes, ask);
        table.Row(
            name, $"{questions.Count}", $"{passes}", Table.Number(times.Median, 0), Table.Number(times.P99, 0), Table.Number(times.P99OfBest, 0), Table.Number(times.Bytes, 0));
    }

    /// <summary>The synthetic articles, and beside them the real rows that must be refused and the real stories.</summary>
    private static SearchTables Large(IReadOnlyList<ArticleText> texts)
    {
        var real = Texts.Shipped();
        var own = Texts.Material.Examples.Where(example => !example.Target.StartsWith(Searcher.Article, StringComparison.Ordinal));
        Example[] examples =
        [
            .. texts.SelectMany(text => text.Phrasings.Append(text.Title).Append(text.Answer).Select(said => new Example(Searcher.Article + text.Id, said))),
            .. own.OrderBy(example => example.Target, StringComparer.Ordinal),
        ];
        var features = new QuestionFeatures(real.Thesaurus, real.Known);
        return real with { Index = new CountedIndex(features).Make(examples) };
    }

    private static void PrintSize(IndexTables large, IndexTables real, IReadOnlyList<string> asked)
    {
        var table = new Table(
            "The index in memory",
            "Index", "targets", "features", "postings", "MB", "postings one question touches (mean)", "of each feature's targets");
        Row("real", real, [.. HeldOut.Questions.Select(question => question.Text)]);
        Row("synthetic", large, asked);

        void Row(string name, IndexTables tables, IReadOnlyList<string> questions)
        {
            var (touched, features) = Touched(tables, questions);
            var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)tables.Features.Length * 3 / 2);
            var bytes = (tables.Features.Length * (8L + 4 + 4 + 4)) + (tables.Postings.Length * 3L) + (slots * 4L);
            table.Row(
                name, $"{tables.Targets.Length}", $"{tables.Features.Length}", $"{tables.Postings.Length}", Table.Number(bytes / 1e6, 1),
                Table.Number(touched, 0), Table.Number(100 * touched / features / tables.Targets.Length, 1) + " %");
        }
    }

    private static (double Postings, double Features) Touched(IndexTables tables, IReadOnlyList<string> questions)
    {
        var index = new LearnedIndex(tables);
        var real = Texts.Shipped();
        var features = new QuestionFeatures(real.Thesaurus, real.Known);
        var bag = new FeatureBag();
        var (postings, found) = (0L, 0L);
        foreach (var question in questions)
        {
            features.Read(question, bag);
            foreach (var number in bag.Found.ToArray().Distinct().Select(index.Find).Where(number => number >= 0))
            {
                found++;
                postings += tables.Starts[number + 1] - tables.Starts[number];
            }
        }

        return ((double)postings / questions.Count, (double)found / questions.Count);
    }

    private static void PrintPeers(Searcher searcher, ArticleText[] texts, List<(string Question, int Article)> questions)
    {
        var table = new Table($"Synthetic, {Articles} articles: the peer", "Searches", "questions", "hit@1", "median µs", "p99 µs");
        var right = questions.Count(q => searcher.Ask(q.Question).Hits is [var hit, ..] && hit.Article == texts[q.Article].Id);
        var times = Times.Of([.. questions.Take(QuestionsToWords).Select(q => q.Question)], 1, text => searcher.Ask(text));
        table.Row("whole decision, counted weights", $"{questions.Count}", Table.Share(right, questions.Count), Table.Number(times.Median, 0), Table.Number(times.P99, 0));
        foreach (var (tokenizer, most) in new[] { ("unicode61", QuestionsToWords), ("trigram", QuestionsToTrigrams) })
        {
            using var peer = new FtsPeer(texts, tokenizer);
            PrintPeer(table, peer, texts.Length, [.. questions.Where((_, i) => i % (questions.Count / most) == 0)]);
        }
    }

    private static void PrintPeer(Table table, FtsPeer peer, int texts, List<(string Question, int Article)> questions)
    {
        var scores = new float[texts];
        var right = 0;
        var times = new List<double>();
        foreach (var (question, article) in questions)
        {
            var begin = System.Diagnostics.Stopwatch.GetTimestamp();
            peer.Score(question, scores);
            var best = Best.Of(scores, 1);
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
            right += best is [var first] && first == article ? 1 : 0;
        }

        times.Sort();
        table.Row(
            peer.Name, $"{questions.Count}", Table.Share(right, questions.Count), Table.Number(times[times.Count / 2], 0),
            Table.Number(times[(int)(times.Count * 0.99)], 0));
    }
}
