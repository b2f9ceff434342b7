using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Operations;
using PartnerBot.Bot.Storage;
using Xunit;

namespace PartnerBot.Tests.Bot.Operations;

/// <summary>The service refuses to start rather than run unsafe, with a number that is explained.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_second_service_on_the_same_database_refuses_to_start()
    {
        await using var first = await RunningService.StartAsync();

        var refused = await Assert.ThrowsAsync<StartRefused>(() => RunningService.StartAsync(first.Path));

        Assert.Equal("PB1101", refused.Number);
    }

    [Fact]
    public async Task Outside_development_a_missing_channel_credential_stops_the_start()
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() => RunningService.StartAsync(environment: "Production"));

        Assert.Equal("PB1301", refused.Number);
    }

    [Fact]
    public async Task A_refused_start_leaves_the_database_free()
    {
        var path = RunningService.NewDatabase();
        await Assert.ThrowsAsync<StartRefused>(() => RunningService.StartAsync(path, environment: "Production"));

        await using var service = await RunningService.StartAsync(path);

        Assert.NotEmpty(await service.SendAsync(Activities.Message("a", "1", "hoi")));
    }

    [Fact]
    public async Task Outside_development_every_channel_call_is_refused_until_tokens_are_checked()
    {
        await using var service = await RunningService.StartAsync(environment: "Production", more: "--PartnerBot:Channel:AppId=app");

        using var response = await service.Http.PostAsync("/api/messages", new StringContent(
            Activities.Message("a", "1", "hoi").ToJsonString(), System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused()
    {
        var database = new Database(RunningService.NewDatabase());
        Schema.Update(database);
        using (var connection = database.Open())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29991231000000_Later', '6.0.7')";
            command.ExecuteNonQuery();
        }

        Assert.Equal("PB1102", Assert.Throws<StartRefused>(() => Schema.Update(database)).Number);
    }

    [Fact]
    public async Task An_unknown_command_says_so() => Assert.Equal(2, await CommandLine.RunAsync(["dans"]));

    [Fact]
    public async Task A_folder_without_conversations_fails() =>
        Assert.Equal(1, await CommandLine.RunAsync(["talk", Directory.CreateTempSubdirectory().FullName]));

    [Fact]
    public void Every_number_in_the_code_is_explained()
    {
        var numbers = Repository.Source("bot").SelectMany(source => System.Text.RegularExpressions.Regex.Matches(source, "PB\\d{4}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)))
            .Select(match => match.Value).ToHashSet();
        var explained = File.ReadAllText(Path.Combine(Repository.Root, "docs", "foutcodes.md"));

        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Contains($"| {number} |", explained, StringComparison.Ordinal));
    }
}
