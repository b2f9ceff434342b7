using System.Text.Json;
using Microsoft.Data.Sqlite;
using PartnerBot.Tests.Service;

namespace PartnerBot.Survival;

/// <summary>Shows that this program can fail: each kind of harm is done to a copy of the database, and must be counted.</summary>
public sealed class Proof(string folder, string database, int port, Channel channel, ReplyInbox inbox, Evidence evidence)
{
    private const string OneMelding = "(SELECT Id FROM meldingen ORDER BY Id LIMIT 1)";

    public async Task<bool> HoldsAsync()
    {
        var before = Verdict.Of(evidence, inbox, Stored.Read(database));
        var shown = new Dictionary<string, bool>
        {
            ["answerRemoved"] = After($"DELETE FROM melding_antwoorden WHERE MeldingId = {OneMelding} AND \"Order\" = 3").Half > before.Half,
            ["lastAnswerRemoved"] = After($"DELETE FROM melding_antwoorden WHERE Id = (SELECT MAX(Id) FROM melding_antwoorden WHERE MeldingId = {OneMelding})").Half > before.Half,
            ["answerChanged"] = After($"UPDATE melding_antwoorden SET \"Values\" = 'anders' WHERE MeldingId = {OneMelding} AND \"Order\" = 5").Half > before.Half,
            ["auditRemoved"] = After($"DELETE FROM audit WHERE Subject = (SELECT Number FROM meldingen WHERE Id = {OneMelding})").Half > before.Half,
            ["numberTwice"] = After(
                "DROP INDEX IX_meldingen_Number",
                $"UPDATE meldingen SET Number = (SELECT Number FROM meldingen WHERE Id = {OneMelding}) WHERE Id = (SELECT MAX(Id) FROM meldingen)").Double > before.Double,
            ["runTwice"] = After(
                "DROP INDEX IX_meldingen_RunId",
                $"UPDATE meldingen SET RunId = (SELECT RunId FROM meldingen WHERE Id = {OneMelding}) WHERE Id = (SELECT MAX(Id) FROM meldingen)").Double > before.Double,
            ["meldingRemoved"] = After($"DELETE FROM meldingen WHERE Id = {OneMelding}").Lost > before.Lost,
            ["replyNotPosted"] = After(
                "INSERT INTO outbox (ConversationId, TurnId, Channel, Reference, Attempts, Parked) SELECT ConversationId, Id, 'activity', '{}', 12, 1 FROM turns LIMIT 1")
                .Unanswered > before.Unanswered,
            ["dedupeKeyLost"] = await AnswersDifferentlyAsync(),
        };
        Console.WriteLine(JsonSerializer.Serialize(new { prove = shown }));
        return shown.Values.All(found => found);
    }

    private Verdict After(params IReadOnlyList<string> harm) => Verdict.Of(evidence, inbox, Stored.Read(Copy(harm)));

    /// <summary>Starts the service on a copy that has forgotten one turn, and delivers that turn again.</summary>
    private async Task<bool> AnswersDifferentlyAsync()
    {
        var turn = evidence.Acknowledged.Values.First(heard => heard.Activity.Walk.Finished && heard.Replies!.Any(reply => reply.EndsWalk)).Activity;
        using var service = ServiceProcess.Start(port, Copy([$"DELETE FROM turns WHERE Key = '{turn.Id}'"]));
        await service.ReadyAsync(CancellationToken.None);
        var before = evidence.DifferentReplies;
        await new Echo(channel, evidence).DeliverAsync(turn);
        await service.StopAsync();
        return evidence.DifferentReplies > before;
    }

    private string Copy(IReadOnlyList<string> harm)
    {
        var copy = Path.Combine(folder, $"harm-{Guid.NewGuid():N}.db");
        File.Copy(database, copy);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false, ForeignKeys = true }.ToString());
        connection.Open();
        foreach (var sql in harm)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        return copy;
    }
}
