using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Curation;

/// <summary>The tables of proposals and of what was decided about signals. Which database holds them is decided by whoever registers the context.</summary>
public sealed class CurationDbContext(DbContextOptions<CurationDbContext> options) : DbContext(options)
{
    private const int NameLength = 64;
    private const int PersonLength = 256;
    private const int LangLength = 8;

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ProposalEvent> Events => Set<ProposalEvent>();

    public DbSet<SignalDecision> Decisions => Set<SignalDecision>();

    public DbSet<Notice> Notices => Set<Notice>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<ProposalState>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<ProposalEventKind>().HaveConversion<string>().HaveMaxLength(NameLength);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Proposal>(proposal =>
        {
            proposal.ToTable("Proposals").HasKey(row => row.Id);
            proposal.Property(row => row.Id).ValueGeneratedOnAdd();
            proposal.Property(row => row.Lang).HasMaxLength(LangLength);
            proposal.Property(row => row.Version).IsConcurrencyToken();
            proposal.HasIndex(row => row.State);
        });
        modelBuilder.Entity<ProposalEvent>(entry =>
        {
            entry.ToTable("ProposalEvents").HasKey(row => new { row.Proposal, row.Ordinal });
            entry.HasOne<Proposal>().WithMany().HasForeignKey(row => row.Proposal).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<SignalDecision>(decision =>
        {
            decision.ToTable("SignalDecisions").HasKey(row => row.Signal);
            decision.Property(row => row.Signal).ValueGeneratedNever();
            decision.HasIndex(row => row.Proposal);
        });
        modelBuilder.Entity<Notice>(notice =>
        {
            notice.ToTable("Notices").HasKey(row => new { row.Proposal, row.Person });
            notice.Property(row => row.Person).HasMaxLength(PersonLength);
            notice.Property(row => row.Lang).HasMaxLength(LangLength);
            notice.HasIndex(row => new { row.Person, row.At });
        });
    }
}
