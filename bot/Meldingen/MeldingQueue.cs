using Microsoft.EntityFrameworkCore;
using PartnerBot.Bot.Storage;

namespace PartnerBot.Bot.Meldingen;

/// <summary>Reads the queue of meldingen. Changes nothing.</summary>
public sealed class MeldingQueue(Func<PartnerBotDb> open)
{
    /// <summary>The question whose answer says what the melder asks.</summary>
    private const string RequestQuestion = "vraag";

    public async Task<QueuePage> PageAsync(QueueRequest request, CancellationToken cancellation)
    {
        await using var db = open();
        var found = db.Meldingen.AsNoTracking().Matching(request.Filter).Containing(request.Search);
        var total = await found.CountAsync(cancellation);
        var rows = await found.InOrder(request.Sort).Skip(request.Skip).Take(request.Take)
            .Select(m => new QueueRow(
                m.Number,
                m.ReceivedAt,
                m.Urgent,
                m.Gemeente,
                m.AgeClass,
                m.SignalCount,
                m.Answers.Where(a => a.QuestionId == RequestQuestion).Select(a => a.Shown).FirstOrDefault() ?? m.Request,
                m.Status))
            .ToListAsync(cancellation);
        return new QueuePage(rows, total);
    }

    public async Task<QueueChoices> ChoicesAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var ages = await db.Meldingen.Select(m => m.AgeClass).Distinct().OrderBy(age => age).ToListAsync(cancellation);
        var values = await db.Meldingen.Where(m => m.Request != null).Select(m => m.Request!).Distinct().ToListAsync(cancellation);
        var requests = new List<QueueChoice>();
        foreach (var value in values)
        {
            // The words come from the newest melding that has this answer: a row or two away, whatever the size of the queue.
            var shown = await db.Meldingen.Where(m => m.Request == value).OrderByDescending(m => m.Id)
                .Select(m => m.Answers.Where(a => a.QuestionId == RequestQuestion).Select(a => a.Shown).FirstOrDefault())
                .FirstOrDefaultAsync(cancellation);
            requests.Add(new QueueChoice(value, shown ?? value));
        }

        return new QueueChoices(ages, requests);
    }

    /// <summary>One melding with its answers in the order in which they were asked, or null.</summary>
    /// <param name="number">As it is written, in capitals or not.</param>
    public async Task<Melding?> FindAsync(string number, CancellationToken cancellation)
    {
        var written = number.Trim().ToUpperInvariant();
        await using var db = open();
        return await db.Meldingen.AsNoTracking()
            .Include(m => m.Answers.OrderBy(a => a.Order))
            .SingleOrDefaultAsync(m => m.Number == written, cancellation);
    }
}
