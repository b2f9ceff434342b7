using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Vragenlog;

namespace PartnerBot.Bot.Storage;

/// <summary>The database as the pages and the queue see it.</summary>
public sealed class PartnerBotDb(DbContextOptions<PartnerBotDb> options) : DbContext(options)
{
    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<LoggedQuestion> Questions => Set<LoggedQuestion>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Melding>(melding =>
        {
            melding.ToTable("meldingen");
            melding.HasIndex(m => m.Number).IsUnique();
            melding.HasIndex(m => m.RunId).IsUnique();
            melding.HasIndex(m => new { m.Urgent, m.ReceivedAt });
            melding.Property(m => m.Status).HasConversion<string>();
            melding.HasMany(m => m.Answers).WithOne().HasForeignKey(a => a.MeldingId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<MeldingAnswer>(answer =>
        {
            answer.ToTable("melding_antwoorden");
            answer.HasIndex(a => new { a.MeldingId, a.Order }).IsUnique();
        });
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.ToTable("conversations");
            conversation.HasIndex(c => new { c.Channel, c.Key }).IsUnique();
        });
        modelBuilder.Entity<TurnRow>(turn =>
        {
            turn.ToTable("turns");
            turn.HasIndex(t => new { t.ConversationId, t.Key }).IsUnique();
            turn.HasOne<ConversationRow>().WithMany().HasForeignKey(t => t.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<OutboxRow>(outbox =>
        {
            outbox.ToTable("outbox");
            outbox.HasOne<TurnRow>().WithMany().HasForeignKey(o => o.TurnId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<AuditRow>().ToTable("audit");
        modelBuilder.Entity<LoggedQuestion>(question =>
        {
            question.ToTable("vragenlog");
            question.HasIndex(q => q.HandledAt);
            question.Property(q => q.Reason).HasConversion<string>();
        });
    }

    /// <summary>Moments are kept as UTC ticks: SQLite sorts and compares them as numbers.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentToTicks>();

    private sealed class MomentToTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
