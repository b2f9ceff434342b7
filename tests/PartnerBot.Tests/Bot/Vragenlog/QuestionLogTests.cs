using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Turns;
using PartnerBot.Bot.Vragenlog;
using PartnerBot.Dialogs.Conversation;
using Xunit;

namespace PartnerBot.Tests.Bot.Vragenlog;

/// <summary>The question log in a real database file.</summary>
public sealed class QuestionLogTests : IDisposable
{
    private static readonly QuestionScrub Scrub = QuestionScrub.Of(TheHouse.Knowledge);
    private readonly Database _database = new(RunningService.NewDatabase());
    private readonly Journal _journal;
    private readonly QuestionLog _log;

    public QuestionLogTests()
    {
        Schema.Update(_database);
        _journal = new Journal(_database);
        _log = new QuestionLog(_database.Entities, _journal, TimeProvider.System);
    }

    [Fact]
    public async Task A_refused_question_is_kept_without_personal_data_and_without_its_minute()
    {
        await AskAsync(new LogUnanswered("Mag ik Sanne de Vries bellen op 06 12345678?", ["a", "b", "c", "d"]));

        var kept = Assert.Single(await RowsAsync());
        Assert.Equal("Mag ik [naam] bellen op [nummer]?", kept.Question);
        Assert.Equal((LogReason.Geweigerd, null, "a b c"), (kept.Reason, kept.Article, kept.Nearest));
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.Zero), kept.At);
        Assert.Null(kept.HandledAt);
    }

    [Fact]
    public async Task A_rejected_answer_is_kept_with_its_article_and_the_question_that_led_to_it()
    {
        await AskAsync(new RejectAnswer("bedenktijd", "hoe lang mag Fatima bedenken"));

        var kept = Assert.Single(await RowsAsync());
        Assert.Equal(("hoe lang mag [naam] bedenken", LogReason.Afgekeurd, "bedenktijd"), (kept.Question, kept.Reason, kept.Article));
    }

    [Fact]
    public void A_whole_story_is_cut_off_and_what_holds_no_word_is_not_kept()
    {
        var story = Scrub.Of(new LogUnanswered(string.Concat(Enumerable.Repeat("wat moet ik nu doen ", 400)), []), AskedBefore.Noon)!;

        Assert.InRange(story.Question.Length, 400, QuestionScrub.Longest);
        Assert.EndsWith(" …", story.Question, StringComparison.Ordinal);
        Assert.Null(Scrub.Of(new LogUnanswered(" ?? ", []), AskedBefore.Noon));
        Assert.Null(Scrub.Of(new ForgetConversation(), AskedBefore.Noon));
    }

    [Fact]
    public async Task A_turn_that_is_not_written_leaves_no_question_behind()
    {
        var question = Scrub.Of(AskedBefore.Refused("wie betaalt de tolk"), AskedBefore.Noon)!;

        await Assert.ThrowsAsync<SqliteException>(() => _journal.CommitAsync(writer =>
        {
            writer.Questions.Add(question);
            var conversation = writer.AddConversation(new ConversationKey("web", "een"), [], AskedBefore.Noon);
            writer.AddTurn(conversation, "1", AskedBefore.Noon, "hoi", []);
            writer.AddTurn(conversation, "1", AskedBefore.Noon, "hoi", []);
        }));

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task A_group_is_handled_by_someone_and_opened_again_and_the_audit_says_so()
    {
        await AskAsync(AskedBefore.Refused("wie betaalt de tolk"), AskedBefore.Refused("wie betaalt tolken"), AskedBefore.Refused("hoe lang duurt bedenktijd"));
        var group = (await _log.PageAsync(LogView.Open, default)).Groups[0];

        await _log.HandleAsync(group, "beheerder");

        Assert.Equal("hoe lang duurt bedenktijd", Assert.Single((await _log.PageAsync(LogView.Open, default)).Groups).Title);
        var handled = Assert.Single((await _log.PageAsync(LogView.Afgehandeld, default)).Groups);
        Assert.Equal((2, "beheerder"), (handled.Count, handled.LastHandled!.HandledBy));

        await _log.ReopenAsync(handled, "beheerder");

        Assert.Equal(3, (await _log.PageAsync(LogView.Open, default)).Total);
        Assert.Equal(["vragen-afgehandeld 1 2", "vragen-heropend 1 2"], await AuditAsync());
    }

    [Fact]
    public async Task Who_handled_it_first_stays_the_one_who_did_and_what_came_later_stays_open()
    {
        await AskAsync(AskedBefore.Refused("wie betaalt de tolk"));
        var seen = (await _log.PageAsync(LogView.Open, default)).Groups[0];
        await AskAsync(AskedBefore.Refused("wie betaalt tolken"));

        await _log.HandleAsync(seen, "de eerste");
        await _log.HandleAsync(seen, "de tweede");

        Assert.Equal(["de eerste", null], (await RowsAsync()).Select(row => row.HandledBy));
    }

    [Fact]
    public async Task More_than_the_page_groups_says_so_and_the_newest_are_in_it()
    {
        await _journal.CommitAsync(writer =>
        {
            for (var i = 0; i <= QuestionLog.MostQuestions; i++)
            {
                writer.Questions.Add(new LoggedQuestion { At = AskedBefore.Noon, Question = $"vraag nummer{i}" });
            }
        });

        var page = await _log.PageAsync(LogView.Open, default);

        Assert.True(page.IsCutOff);
        Assert.Equal(QuestionLog.MostQuestions + 1, page.Total);
        Assert.DoesNotContain(page.Groups, group => group.Title == "vraag nummer0");
    }

    public void Dispose() => _journal.Dispose();

    private Task AskAsync(params Effect[] effects)
    {
        var kept = effects.Select(effect => Scrub.Of(effect, AskedBefore.Noon)!).ToList();
        return _journal.CommitAsync(writer => kept.ForEach(writer.Questions.Add));
    }

    private async Task<IReadOnlyList<LoggedQuestion>> RowsAsync()
    {
        await using var db = _database.Entities();
        return await db.Questions.AsNoTracking().OrderBy(question => question.Id).ToListAsync();
    }

    private async Task<IReadOnlyList<string>> AuditAsync()
    {
        await using var db = _database.Entities();
        return await db.Set<AuditRow>().Select(row => $"{row.Action} {row.Subject}").ToListAsync();
    }
}
