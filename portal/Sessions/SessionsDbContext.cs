using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Sessions.Records;
using Shirube.Portal.Sessions.Votes;

namespace Shirube.Portal.Sessions;

/// <summary>Tables of what became of people's attempts to get help.</summary>
internal sealed class SessionsDbContext(DbContextOptions<SessionsDbContext> options) : DbContext(options)
{
    private const int NameLength = 64;
    private const int PersonLength = 256;

    public DbSet<HelpSession> Sessions => Set<HelpSession>();

    public DbSet<HelpEvent> Events => Set<HelpEvent>();

    public DbSet<ArticleVote> Votes => Set<ArticleVote>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<HelpKind>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<HelpOutcome>().HaveConversion<string>().HaveMaxLength(NameLength);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HelpSession>(session =>
        {
            session.ToTable("HelpSessions").HasKey(row => row.Id);
            session.Property(row => row.Id).ValueGeneratedOnAdd();
            session.Property(row => row.Person).HasMaxLength(PersonLength);
            session.Property(row => row.Inquiry).HasMaxLength(NameLength);
            session.HasIndex(row => new { row.Person, row.LastAt });
            session.HasIndex(row => row.StartedAt);
        });
        modelBuilder.Entity<HelpEvent>(happened =>
        {
            happened.ToTable("HelpEvents").HasKey(row => row.Id);
            happened.Property(row => row.Id).ValueGeneratedOnAdd();
            happened.Property(row => row.Lang).HasMaxLength(NameLength);
            happened.Property(row => row.Reason).HasMaxLength(NameLength);
            happened.Property(row => row.Inquiry).HasMaxLength(NameLength);
            happened.HasOne(row => row.Session).WithMany().HasForeignKey(row => row.SessionId).OnDelete(DeleteBehavior.Cascade);
            happened.HasIndex(row => row.SessionId);
            happened.HasIndex(row => new { row.Kind, row.At });
            happened.HasIndex(row => row.Conversation);
        });
        modelBuilder.Entity<ArticleVote>(vote =>
        {
            vote.ToTable("ArticleVotes").HasKey(row => new { row.No, row.Person });
            vote.Property(row => row.No).ValueGeneratedNever();
            vote.Property(row => row.Person).HasMaxLength(PersonLength);
            vote.Property(row => row.Lang).HasMaxLength(NameLength);
            vote.Property(row => row.Reason).HasMaxLength(NameLength);
            vote.HasIndex(row => new { row.No, row.VotedAt });
        });
    }
}
