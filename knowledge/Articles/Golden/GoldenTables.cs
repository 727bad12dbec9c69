using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>The tables of golden runs.</summary>
internal static class GoldenTables
{
    private const int NameLength = 200;
    private const int LangLength = 8;

    public static void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<GoldenRecord>(run =>
        {
            run.ToTable("GoldenRuns").HasKey(row => row.Id);
            run.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<GoldenRank>(rank =>
        {
            rank.ToTable("GoldenRanks").HasKey(row => new { row.Run, row.No, row.Lang, row.Question, row.Surface });
            rank.Property(row => row.Lang).HasMaxLength(LangLength);
            rank.Property(row => row.Question).HasMaxLength(NameLength);
            rank.Property(row => row.Surface).HasMaxLength(NameLength);
        });
    }
}
