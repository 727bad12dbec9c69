using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk;

/// <summary>The desk's tables.</summary>
internal sealed class DeskDbContext(DbContextOptions<DeskDbContext> options) : DbContext(options)
{
    public DbSet<Inquiry> Inquiries => Set<Inquiry>();

    public DbSet<InquiryEvent> Events => Set<InquiryEvent>();

    public DbSet<InquiryCounter> Counters => Set<InquiryCounter>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // What happened stays: service levels are computed from it.
        if (ChangeTracker.Entries<InquiryEvent>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
            throw new InvalidOperationException("Events of an inquiry are never changed or deleted.");
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<InquiryState>().HaveConversion<string>().HaveMaxLength(InquiryLimits.Name);
        configurationBuilder.Properties<InquiryChannel>().HaveConversion<string>().HaveMaxLength(InquiryLimits.Name);
        configurationBuilder.Properties<ActorRole>().HaveConversion<string>().HaveMaxLength(InquiryLimits.Name);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Inquiry>(inquiry =>
        {
            inquiry.ToTable("Inquiries").HasKey(row => row.Number);
            inquiry.Property(row => row.Number).HasMaxLength(InquiryLimits.Name);
            inquiry.Property(row => row.SubmissionKey).HasMaxLength(InquiryLimits.Key);
            inquiry.Property(row => row.Owner).HasMaxLength(InquiryLimits.Person);
            inquiry.Property(row => row.Assignee).HasMaxLength(InquiryLimits.Person);
            inquiry.Property(row => row.ContactName).HasMaxLength(InquiryLimits.Contact);
            inquiry.Property(row => row.Contact).HasMaxLength(InquiryLimits.Contact);
            inquiry.Property(row => row.Subject).HasMaxLength(InquiryLimits.Subject);
            inquiry.Property(row => row.Service).HasMaxLength(InquiryLimits.Person);
            inquiry.Property(row => row.Lang).HasMaxLength(InquiryLimits.Name);
            inquiry.Property(row => row.Version).IsConcurrencyToken();
            inquiry.HasIndex(row => row.SubmissionKey).IsUnique();
            inquiry.HasIndex(row => new { row.Owner, row.ReceivedAt });
            inquiry.HasIndex(row => new { row.State, row.AnswerBy });
            inquiry.HasIndex(row => new { row.Assignee, row.State });
            inquiry.HasIndex(row => row.ReceivedAt);
        });
        modelBuilder.Entity<InquiryEvent>(happened =>
        {
            happened.ToTable("InquiryEvents").HasKey(row => new { row.Number, row.Sequence });
            happened.Property(row => row.Number).HasMaxLength(InquiryLimits.Name);
            happened.Property(row => row.Sequence).ValueGeneratedNever();
            happened.Property(row => row.Kind).HasMaxLength(InquiryLimits.Name);
            happened.Property(row => row.Actor).HasMaxLength(InquiryLimits.Person);
            happened.HasOne<Inquiry>().WithMany().HasForeignKey(row => row.Number).OnDelete(DeleteBehavior.Restrict);
            happened.HasIndex(row => new { row.Kind, row.HappenedAt });
        });
        modelBuilder.Entity<InquiryCounter>(counter =>
        {
            counter.ToTable("InquiryCounters").HasKey(row => row.Year);
            counter.Property(row => row.Year).ValueGeneratedNever();
            counter.Property(row => row.Last).IsConcurrencyToken();
        });
    }
}
