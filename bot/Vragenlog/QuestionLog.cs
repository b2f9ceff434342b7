using Microsoft.EntityFrameworkCore;
using PartnerBot.Bot.Storage;

namespace PartnerBot.Bot.Vragenlog;

/// <summary>Which questions of the log someone looks at.</summary>
public enum LogView
{
    Open,
    Afgehandeld,
}

/// <param name="Groups">Of at most <see cref="QuestionLog.MostQuestions"/> questions, the newest.</param>
/// <param name="Total">All questions in this view.</param>
public sealed record LogPage(IReadOnlyList<QuestionGroup> Groups, int Total)
{
    public static LogPage Empty { get; } = new([], 0);

    /// <summary>Older questions exist that are in no group.</summary>
    public bool IsCutOff => Total > QuestionLog.MostQuestions;
}

/// <summary>The question log as the beheerder works through it. Reads through EF Core, writes through the journal.</summary>
public sealed class QuestionLog(Func<PartnerBotDb> open, Journal journal, TimeProvider clock)
{
    /// <summary>Questions that are grouped: grouping is done anew for each page, and takes some tens of milliseconds for this many.</summary>
    public const int MostQuestions = 3_000;

    public async Task<LogPage> PageAsync(LogView view, CancellationToken cancellation)
    {
        await using var db = open();
        var found = db.Questions.AsNoTracking().Where(question => question.HandledAt != null == (view == LogView.Afgehandeld));
        var total = await found.CountAsync(cancellation);
        var newest = await found.OrderByDescending(question => question.Id).Take(MostQuestions).ToListAsync(cancellation);
        return new LogPage(QuestionGroups.Of(newest), total);
    }

    /// <summary>Marks the questions of a group as handled; those that came after it was read stay open.</summary>
    /// <param name="who">The signed-in person's name.</param>
    public Task HandleAsync(QuestionGroup group, string who)
    {
        var now = clock.GetUtcNow();
        return journal.CommitAsync(writer =>
        {
            foreach (var question in group.Questions)
            {
                writer.Questions.Handle(question.Id, now, who);
            }

            writer.AddAudit(now, who, "vragen-afgehandeld", Subject(group));
        });
    }

    /// <summary>Undoes that: the questions of the group are open again.</summary>
    /// <param name="who">The signed-in person's name.</param>
    public Task ReopenAsync(QuestionGroup group, string who)
    {
        var now = clock.GetUtcNow();
        return journal.CommitAsync(writer =>
        {
            foreach (var question in group.Questions)
            {
                writer.Questions.Reopen(question.Id);
            }

            writer.AddAudit(now, who, "vragen-heropend", Subject(group));
        });
    }

    private static string Subject(QuestionGroup group) => string.Join(' ', group.Questions.Select(question => question.Id));
}
