using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Desk;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Bot.Dialogue.Records;

/// <summary>The assistant's tables. Which database holds them is decided by whoever registers the context.</summary>
public sealed class DialogueDbContext(DbContextOptions<DialogueDbContext> options) : DbContext(options)
{
    internal const int IdLength = 100;
    internal const int NameLength = 200;
    internal const int LangLength = 8;

    public DbSet<ConversationRecord> Conversations => Set<ConversationRecord>();

    public DbSet<TurnRecord> Turns => Set<TurnRecord>();

    public DbSet<SettingsRecord> Settings => Set<SettingsRecord>();

    public DbSet<MaintenanceRecord> Maintenance => Set<MaintenanceRecord>();

    public DbSet<UptimeRecord> Uptime => Set<UptimeRecord>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<ReplyKind>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<Band>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<RatingReason>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<HandoverReason>().HaveConversion<string>().HaveMaxLength(NameLength);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationRecord>(conversation =>
        {
            conversation.ToTable("DialogueConversations").HasKey(row => row.Id);
            conversation.Property(row => row.Id).HasMaxLength(IdLength);
            conversation.Property(row => row.PersonId).HasMaxLength(NameLength);
        });
        modelBuilder.Entity<TurnRecord>(turn =>
        {
            turn.ToTable("DialogueTurns").HasKey(row => row.Id);
            turn.Property(row => row.Id).HasMaxLength(IdLength);
            turn.Property(row => row.ConversationId).HasMaxLength(IdLength);
            turn.Property(row => row.Lang).HasMaxLength(LangLength);
            turn.Property(row => row.Inquiry).HasMaxLength(NameLength);
            turn.Property(row => row.Flow).HasMaxLength(NameLength);
            turn.HasIndex(row => row.At);
            turn.HasIndex(row => new { row.ConversationId, row.Number });
        });
        modelBuilder.Entity<SettingsRecord>(settings =>
        {
            settings.ToTable("DialogueSettings").HasKey(row => row.Number);
            settings.Property(row => row.Number).ValueGeneratedNever();
            settings.Property(row => row.Author).HasMaxLength(NameLength);
        });
        modelBuilder.Entity<MaintenanceRecord>(maintenance =>
        {
            maintenance.ToTable("DialogueMaintenance").HasKey(row => row.Id);
            maintenance.Property(row => row.Id).HasMaxLength(IdLength);
            maintenance.Property(row => row.Author).HasMaxLength(NameLength);
            maintenance.Property(row => row.EndedBy).HasMaxLength(NameLength);
        });
        modelBuilder.Entity<UptimeRecord>(uptime => uptime.ToTable("DialogueUptime").HasKey(row => row.From));
    }
}
