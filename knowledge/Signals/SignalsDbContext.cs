using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Signals;

/// <summary>The table of signals. Which database holds it is decided by whoever registers the context.</summary>
public sealed class SignalsDbContext(DbContextOptions<SignalsDbContext> options) : DbContext(options)
{
    private const int NameLength = 64;
    private const int ReferenceLength = 200;
    private const int PersonLength = 256;
    private const int LangLength = 8;

    public DbSet<Signal> Signals => Set<Signal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<SignalKind>().HaveConversion<string>().HaveMaxLength(NameLength);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Signal>(signal =>
    {
        signal.ToTable("Signals").HasKey(row => row.Id);
        signal.Property(row => row.Id).ValueGeneratedOnAdd();
        signal.Property(row => row.Reference).HasMaxLength(ReferenceLength);
        signal.Property(row => row.Lang).HasMaxLength(LangLength);
        signal.Property(row => row.Reason).HasMaxLength(NameLength);
        signal.Property(row => row.Person).HasMaxLength(PersonLength);
        signal.HasIndex(row => new { row.Kind, row.Reference }).IsUnique();
        signal.HasIndex(row => new { row.Kind, row.ObservedAt });
        signal.HasIndex(row => new { row.No, row.ObservedAt });
        signal.HasIndex(row => row.Person);
    });
}
