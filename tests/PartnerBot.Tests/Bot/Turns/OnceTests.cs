using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Bot.Turns;
using Xunit;

namespace PartnerBot.Tests.Bot.Turns;

/// <summary>Whatever is delivered again, twice at once, late or after a restart: one melding, and the same replies.</summary>
public sealed class OnceTests
{
    [Fact]
    public async Task The_same_activity_again_gets_the_same_replies_and_no_second_melding()
    {
        await using var service = await RunningService.StartAsync();
        await service.WalkToSummaryAsync("a");

        var first = await service.SendAsync(Activities.Message("a", "deel", "ja"));
        var again = await service.SendAsync(Activities.Message("a", "deel", "ja"));

        Assert.NotNull(first.MeldingNumber());
        Assert.Equal(first.Select(reply => reply.ToJsonString()), again.Select(reply => reply.ToJsonString()));
        Assert.Equal([first.MeldingNumber()!], Meldingen(service));
    }

    [Fact]
    public async Task The_same_activity_twenty_times_at_once_gives_one_melding()
    {
        await using var service = await RunningService.StartAsync();
        await service.WalkToSummaryAsync("a");

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => service.SendAsync(Activities.Message("a", "deel", "ja"))));

        var number = Assert.Single(replies.Select(reply => reply.MeldingNumber()).Distinct());
        Assert.Equal([number!], Meldingen(service));
    }

    [Fact]
    public async Task An_old_activity_that_arrives_after_newer_ones_gets_its_old_replies_and_changes_nothing()
    {
        await using var service = await RunningService.StartAsync();
        var first = await service.SendAsync(Activities.Message("a", "een", "ik maak me zorgen"));
        var second = await service.SendAsync(Activities.Message("a", "twee", "nee"));

        var late = await service.SendAsync(Activities.Message("a", "een", "ik maak me zorgen"));
        var open = await service.SendAsync(Activities.Message("a", "drie", "hupsakee"));

        Assert.Equal(first.Ids(), late.Ids());
        Assert.Equal(second.Ids()[^1], open.Ids()[^1]);
    }

    [Fact]
    public async Task The_same_activity_after_a_restart_gets_the_same_replies_and_no_second_melding()
    {
        string path, number;
        await using (var before = await RunningService.StartAsync())
        {
            path = before.Path;
            await before.WalkToSummaryAsync("a");
            number = (await before.SendAsync(Activities.Message("a", "deel", "ja"))).MeldingNumber()!;
        }

        await using var after = await RunningService.StartAsync(path);
        var again = await after.SendAsync(Activities.Message("a", "deel", "ja"));

        Assert.Equal(number, again.MeldingNumber());
        Assert.Equal([number], Meldingen(after));
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart_where_it_was()
    {
        string path;
        await using (var before = await RunningService.StartAsync())
        {
            path = before.Path;
            await before.WalkToSummaryAsync("a");
        }

        await using var after = await RunningService.StartAsync(path);

        Assert.Equal(["uitkomst:signaal-gedeeld"], (await after.SendAsync(Activities.Message("a", "deel", "ja"))).Ids());
    }

    [Fact]
    public async Task Pressing_share_twice_gives_one_melding_and_its_number_again()
    {
        await using var service = await RunningService.StartAsync();
        var token = (await service.WalkToSummaryAsync("a")).FormToken();

        var first = await service.SendAsync(Activities.Form("a", "klik-1", new() { ["formulier"] = token, ["v.akkoord"] = "ja" }));
        var second = await service.SendAsync(Activities.Form("a", "klik-2", new() { ["formulier"] = token, ["v.akkoord"] = "ja" }));

        Assert.Equal("formulier.al-gedeeld", second.Ids()[0]);
        Assert.Contains(first.MeldingNumber()!, second[0]["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(Meldingen(service));
    }

    [Fact]
    public async Task A_melding_number_that_was_drawn_before_is_drawn_again()
    {
        var chance = new FixedChance(7, 7, 7, 8);
        await using var service = await RunningService.StartAsync(replace: services => services.AddSingleton<IChance>(chance));
        await service.WalkToSummaryAsync("a");
        await service.WalkToSummaryAsync("b");
        chance.From(7, 7, 9);

        var first = await service.SendAsync(Activities.Message("a", "deel", "ja"));
        var second = await service.SendAsync(Activities.Message("b", "deel", "ja"));

        Assert.NotEqual(first.MeldingNumber(), second.MeldingNumber());
        Assert.Equal(2, Meldingen(service).Count);
    }

    [Fact]
    public async Task A_melding_holds_every_question_as_it_was_asked()
    {
        await using var service = await RunningService.StartAsync();
        await service.WalkToSummaryAsync("a");
        await service.SendAsync(Activities.Message("a", "deel", "ja"));

        var answers = Query(service, "SELECT QuestionId || '=' || \"Values\" FROM melding_antwoorden ORDER BY \"Order\"");

        Assert.Equal("acuut-gevaar=nee", answers[0]);
        Assert.Equal(52, answers.Count(answer => answer.StartsWith("signaal.", StringComparison.Ordinal)));
        Assert.Equal(["gemeente=GM0599", "leeftijd=15"], answers.Skip(53).Take(2));
        Assert.Contains("feiten=Ze kwam drie keer te laat.", answers);
        Assert.All(Query(service, "SELECT QuestionText FROM melding_antwoorden"), text => Assert.NotEmpty(text));
    }

    private static IReadOnlyList<string> Meldingen(RunningService service) => Query(service, "SELECT Number FROM meldingen");

    private static List<string> Query(RunningService service, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={service.Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    private sealed class FixedChance(params ulong[] first) : IChance
    {
        private readonly Queue<ulong> _next = new(first);
        private ulong _last = 1_000;

        public void From(params ulong[] next)
        {
            _next.Clear();
            foreach (var number in next)
            {
                _next.Enqueue(number);
            }
        }

        public ulong Next() => _next.TryDequeue(out var next) ? next : _last++;
    }
}
