using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Knowledge.Articles.Records;

/// <summary>The tables of knowledge. Which database holds them is decided by whoever registers the context.</summary>
public sealed class KnowledgeDbContext(DbContextOptions<KnowledgeDbContext> options) : DbContext(options)
{
    private const int NameLength = 200;
    private const int HashLength = 64;
    private const int LangLength = 8;

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<RevisionPhrase> Phrases => Set<RevisionPhrase>();

    public DbSet<RevisionLink> Links => Set<RevisionLink>();

    public DbSet<RevisionSource> Sources => Set<RevisionSource>();

    public DbSet<RevisionMedia> RevisionMedia => Set<RevisionMedia>();

    public DbSet<Rendering> Renderings => Set<Rendering>();

    public DbSet<MediaFile> Media => Set<MediaFile>();

    public DbSet<ReferenceText> References => Set<ReferenceText>();

    public DbSet<KnowledgeStamp> Stamps => Set<KnowledgeStamp>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DraftSave> DraftSaves => Set<DraftSave>();

    public DbSet<DraftMedia> DraftMedia => Set<DraftMedia>();

    public DbSet<ArticleEvent> Events => Set<ArticleEvent>();

    public DbSet<GoldenRecord> GoldenRuns => Set<GoldenRecord>();

    public DbSet<GoldenRank> GoldenRanks => Set<GoldenRank>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<ArticleKind>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<Audience>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<RevisionState>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<OnExpiry>().HaveConversion<string>().HaveMaxLength(NameLength);
        configurationBuilder.Properties<PhraseRole>().HaveConversion<string>().HaveMaxLength(NameLength);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Article>(article =>
        {
            article.ToTable("Articles").HasKey(row => new { row.No, row.Lang });
            article.Property(row => row.No).ValueGeneratedNever();
            article.Property(row => row.Lang).HasMaxLength(LangLength);
            article.Property(row => row.Slug).HasMaxLength(NameLength);
            article.Property(row => row.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<Revision>(revision =>
        {
            revision.ToTable("Revisions").HasKey(row => new { row.No, row.Lang, row.Number });
            revision.Property(row => row.Lang).HasMaxLength(LangLength);
            revision.Property(row => row.Hash).HasMaxLength(HashLength);
            revision.Property(row => row.Title).HasMaxLength(NameLength);
            revision.Property(row => row.Service).HasMaxLength(NameLength);
            revision.HasOne<Article>().WithMany().HasForeignKey(row => new { row.No, row.Lang }).OnDelete(DeleteBehavior.Restrict);
            revision.HasMany(row => row.Phrases).WithOne().HasForeignKey(row => new { row.No, row.Lang, row.Revision });
            revision.HasMany(row => row.Sources).WithOne().HasForeignKey(row => new { row.No, row.Lang, row.Revision });
            revision.HasMany(row => row.Links).WithOne().HasForeignKey(row => new { row.No, row.Lang, row.Revision });
            revision.HasMany(row => row.Media).WithOne().HasForeignKey(row => new { row.No, row.Lang, row.Revision });
            revision.Property(row => row.Writers).HasDefaultValue("");
            revision.Property(row => row.OnExpiry).HasDefaultValue(OnExpiry.Warn);
            revision.HasIndex(row => row.State);
        });
        ConfigureParts(modelBuilder);
        EditingTables.Configure(modelBuilder);
        GoldenTables.Configure(modelBuilder);
        modelBuilder.Entity<MediaFile>(media =>
        {
            media.ToTable("MediaFiles").HasKey(row => row.Hash);
            media.Property(row => row.Hash).HasMaxLength(HashLength);
        });
        modelBuilder.Entity<ReferenceText>(reference =>
        {
            reference.ToTable("ReferenceTexts").HasKey(row => new { row.Name, row.Number });
            reference.Property(row => row.Name).HasMaxLength(NameLength);
            reference.Property(row => row.Hash).HasMaxLength(HashLength);
            reference.Property(row => row.Note).HasDefaultValue("");
        });
        modelBuilder.Entity<KnowledgeStamp>(stamp =>
        {
            stamp.ToTable("KnowledgeStamps").HasKey(row => row.Id);
            stamp.Property(row => row.Id).ValueGeneratedNever();
        });
    }

    private static void ConfigureParts(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RevisionPhrase>(phrase =>
        {
            phrase.ToTable("RevisionPhrases").HasKey(row => new { row.No, row.Lang, row.Revision, row.Role, row.Ordinal });
            phrase.Property(row => row.Lang).HasMaxLength(LangLength);
        });
        modelBuilder.Entity<RevisionSource>(source =>
        {
            source.ToTable("RevisionSources").HasKey(row => new { row.No, row.Lang, row.Revision, row.Ordinal });
            source.Property(row => row.Lang).HasMaxLength(LangLength);
            source.Property(row => row.Manual).HasMaxLength(NameLength);
            source.HasIndex(row => row.Manual);
        });
        modelBuilder.Entity<RevisionLink>(link =>
        {
            link.ToTable("RevisionLinks").HasKey(row => new { row.No, row.Lang, row.Revision, row.Ordinal });
            link.Property(row => row.Lang).HasMaxLength(LangLength);
            link.HasIndex(row => row.Target);
        });
        modelBuilder.Entity<RevisionMedia>(media =>
        {
            media.ToTable("RevisionMedia").HasKey(row => new { row.No, row.Lang, row.Revision, row.Name });
            media.Property(row => row.Lang).HasMaxLength(LangLength);
            media.Property(row => row.Name).HasMaxLength(NameLength);
            media.Property(row => row.Hash).HasMaxLength(HashLength);
            media.HasOne<MediaFile>().WithMany().HasForeignKey(row => row.Hash).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Rendering>(rendering =>
        {
            rendering.ToTable("Renderings").HasKey(row => new { row.No, row.Lang, row.Revision });
            rendering.Property(row => row.Lang).HasMaxLength(LangLength);
            rendering.Property(row => row.Hash).HasMaxLength(HashLength);
            rendering.HasOne<Revision>().WithOne().HasForeignKey<Rendering>(row => new { row.No, row.Lang, row.Revision });
        });
    }
}
