using Microsoft.EntityFrameworkCore;

namespace Shirube.Bot.Conversations;

/// <summary>Tables of what is said in conversations.</summary>
public sealed class ConversationsDbContext(DbContextOptions<ConversationsDbContext> options) : DbContext(options)
{
    /// <summary>Longest id of a conversation, a user or an upload.</summary>
    public const int LongestId = 80;

    /// <summary>Longest id of a person: an account name.</summary>
    public const int LongestPersonId = 256;

    public DbSet<StoredConversation> Conversations => Set<StoredConversation>();

    public DbSet<StoredActivity> Activities => Set<StoredActivity>();

    public DbSet<StoredUpload> Uploads => Set<StoredUpload>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredConversation>(conversation =>
        {
            conversation.ToTable("BotConversations").HasKey(row => row.Id);
            conversation.Property(row => row.CreatedAt).HasConversion<MomentConverter>();
            conversation.Property(row => row.EndedAt).HasConversion<MomentConverter>();
            conversation.HasIndex(row => new { row.PersonId, row.CreatedAt });
            conversation.HasIndex(row => row.CreatedAt);
        });
        modelBuilder.Entity<StoredActivity>(activity =>
        {
            activity.ToTable("BotActivities").HasKey(row => new { row.ConversationId, row.Number });
            activity.Property(row => row.At).HasConversion<MomentConverter>();
            activity.HasOne<StoredConversation>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<StoredUpload>(upload =>
        {
            upload.ToTable("BotUploads").HasKey(row => row.Id);
            upload.Property(row => row.At).HasConversion<MomentConverter>();
            upload.HasOne<StoredConversation>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
            upload.HasIndex(row => row.At);
        });
    }
}
