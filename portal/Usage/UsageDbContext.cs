using Microsoft.EntityFrameworkCore;

namespace Shirube.Portal.Usage;

/// <summary>Tables of what readers use.</summary>
internal sealed class UsageDbContext(DbContextOptions<UsageDbContext> options) : DbContext(options)
{
    public DbSet<ViewDay> ViewDays => Set<ViewDay>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<ViewDay>(day =>
    {
        day.ToTable("ArticleViewDays").HasKey(row => new { row.Day, row.No });
        day.Property(row => row.No).ValueGeneratedNever();
    });
}
