using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>The tables of drafts and of what happened to articles.</summary>
internal static class EditingTables
{
    private const int NameLength = 200;
    private const int HashLength = 64;
    private const int LangLength = 8;

    public static void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.ToTable("Drafts").HasKey(row => new { row.No, row.Lang });
            draft.Property(row => row.Lang).HasMaxLength(LangLength);
            draft.Property(row => row.Version).IsConcurrencyToken();
            draft.HasOne<Article>().WithMany().HasForeignKey(row => new { row.No, row.Lang }).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<DraftSave>(save =>
        {
            save.ToTable("DraftSaves").HasKey(row => new { row.No, row.Lang, row.Version });
            save.Property(row => row.Lang).HasMaxLength(LangLength);
        });
        modelBuilder.Entity<DraftMedia>(media =>
        {
            media.ToTable("DraftMedia").HasKey(row => new { row.No, row.Lang, row.Name });
            media.Property(row => row.Lang).HasMaxLength(LangLength);
            media.Property(row => row.Name).HasMaxLength(NameLength);
            media.Property(row => row.Hash).HasMaxLength(HashLength);
            media.HasOne<MediaFile>().WithMany().HasForeignKey(row => row.Hash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ArticleEvent>(entry =>
        {
            entry.ToTable("ArticleEvents").HasKey(row => new { row.No, row.Lang, row.Ordinal });
            entry.Property(row => row.Lang).HasMaxLength(LangLength);
            entry.Property(row => row.Kind).HasConversion<string>().HasMaxLength(NameLength);
        });
    }
}
