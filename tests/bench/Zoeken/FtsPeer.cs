using Microsoft.Data.Sqlite;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bench.Zoeken;

/// <summary>SQLite's own full text search (FTS5, bm25) over the same texts, in memory: one row for each article.</summary>
public sealed class FtsPeer : IRanker, IDisposable
{
    /// <summary>How many rows it is asked for.</summary>
    private const int Most = 3;

    // The trigram tokenizer finds nothing shorter.
    private const int ShortestForTrigram = 3;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;
    private readonly string _tokenizer;

    /// <param name="tokenizer"><c>unicode61</c> or <c>trigram</c>.</param>
    public FtsPeer(IEnumerable<ArticleText> texts, string tokenizer)
    {
        _tokenizer = tokenizer;
        _connection.Open();
        using (var create = _connection.CreateCommand())
        {
            create.CommandText = tokenizer == "trigram"
                ? "CREATE VIRTUAL TABLE teksten USING fts5(titel, vragen, antwoord, rest, tokenize = 'trigram')"
                : "CREATE VIRTUAL TABLE teksten USING fts5(titel, vragen, antwoord, rest, tokenize = 'unicode61')";
            create.ExecuteNonQuery();
        }

        Fill(texts);
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT rowid, bm25(teksten) FROM teksten WHERE teksten MATCH $vraag ORDER BY rank LIMIT $most";
        _find.Parameters.Add("$vraag", SqliteType.Text);
        _find.Parameters.AddWithValue("$most", Most);
        _find.Prepare();
    }

    public string Name => $"SQLite FTS5, {_tokenizer}";

    public string Version => _connection.ServerVersion;

    public void Score(string question, Span<float> scores)
    {
        scores.Clear();
        var words = QuestionFeatures.Words(question).Distinct(StringComparer.Ordinal);
        if (_tokenizer == "trigram")
        {
            words = words.Where(word => word.Length >= ShortestForTrigram);
        }

        // Words hold letters and digits only; between quotes none is read as an operator.
        var match = string.Join(" OR ", words.Select(word => $"\"{word}\""));
        if (match.Length == 0)
        {
            return;
        }

        _find.Parameters[0].Value = match;
        using var rows = _find.ExecuteReader();
        while (rows.Read())
        {
            scores[(int)rows.GetInt64(0)] = -rows.GetFloat(1);
        }
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<ArticleText> texts)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO teksten(rowid, titel, vragen, antwoord, rest) VALUES ($nummer, $titel, $vragen, $antwoord, $rest)";
        var parameters = new[] { "$nummer", "$titel", "$vragen", "$antwoord", "$rest" }.Select(name => insert.Parameters.AddWithValue(name, "")).ToArray();
        var number = 0L;
        foreach (var text in texts)
        {
            object[] values = [number++, text.Title, string.Join('\n', text.Phrasings), text.Answer, text.Detail];
            for (var i = 0; i < values.Length; i++)
            {
                parameters[i].Value = values[i];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
