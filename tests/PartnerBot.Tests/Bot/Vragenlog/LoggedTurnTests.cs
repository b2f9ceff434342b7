using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Vragenlog;
using Xunit;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Bot.Vragenlog;

public sealed class LoggedTurnTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_refused_question_and_a_rejected_answer_of_a_conversation_are_kept_once_and_outlive_its_erasure()
    {
        await using var service = await RunningService.StartAsync();
        (string Id, string Text)[] turns =
        [
            ("1", "hoe pak ik pesten in de groepsapp aan?"), ("1", "hoe pak ik pesten in de groepsapp aan?"),
            ("2", "hoe lang is de bedenktijd voor mijn client Ionela"), ("3", "dit antwoord klopt niet"), ("4", "dit antwoord klopt niet"),
            ("5", "vergeet dit gesprek"), ("6", "ja"),
        ];
        foreach (var (id, text) in turns)
        {
            output.WriteLine($"{text}: {string.Join(' ', (await service.SendAsync(Activities.Message("een", id, text))).Ids())}");
        }

        await using var db = service.Services.GetRequiredService<Database>().Entities();
        var kept = await db.Questions.AsNoTracking().OrderBy(question => question.Id).ToListAsync();
        kept.ForEach(row => output.WriteLine($"{row.Reason} {row.Question} {row.Article} {row.Nearest} {row.At:o}"));
        Assert.Equal([LogReason.Geweigerd, LogReason.Afgekeurd], kept.Select(question => question.Reason));
        Assert.Equal("hoe lang is de bedenktijd voor mijn client [naam]", kept[1].Question);
        Assert.DoesNotContain("Ionela", service.Log, StringComparison.Ordinal);
    }
}
