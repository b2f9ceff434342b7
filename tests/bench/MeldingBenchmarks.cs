using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Storage;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Meldingen;

namespace PartnerBot.Bench;

/// <summary>What plain SQL buys: the same melding with all its answers, in one transaction on the same connection.</summary>
public class MeldingBenchmarks
{
    private readonly MeldingDraft _draft = House.After([.. House.ToSummary, "ja"]).Effects.OfType<FileMelding>().Single().Draft;
    private string _folder = "";
    private SqliteConnection? _connection;
    private MeldingWriter? _writer;
    private DbContextOptions<PartnerBotDb>? _options;
    private ulong _number;

    [GlobalSetup]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("partnerbot-bench-").FullName;
        var database = new Database(Path.Combine(_folder, "partnerbot.db"));
        Schema.Update(database);
        _connection = database.Open();
        _writer = new MeldingWriter(Prepare);
        _options = new DbContextOptionsBuilder<PartnerBotDb>().UseSqlite(_connection).Options;
    }

    [GlobalCleanup]
    public void Close()
    {
        _connection!.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public void PlainSql()
    {
        using var begin = Prepare("BEGIN IMMEDIATE", []);
        using var commit = Prepare("COMMIT", []);
        begin.ExecuteNonQuery();
        _writer!.Add(NewMelding());
        commit.ExecuteNonQuery();
    }

    [Benchmark]
    public void EntityFramework()
    {
        using var db = new PartnerBotDb(_options!);
        db.Meldingen.Add(NewMelding());
        db.SaveChanges();
    }

    private Melding NewMelding() =>
        MeldingOf.Draft(_draft with { Number = MeldingNumber.From(++_number), RunId = $"run-{_number}" }, melder: null, House.Now.Now);

    private SqliteCommand Prepare(string sql, IReadOnlyList<string> parameters)
    {
        var command = _connection!.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }
}
