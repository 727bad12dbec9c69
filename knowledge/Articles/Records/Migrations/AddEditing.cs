using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Articles.Records.Migrations;

/// <summary>Drafts, what happened to articles, and when a revision takes effect.</summary>
[DbContext(typeof(KnowledgeDbContext))]
[Migration("20261121010000_AddEditing")]
internal sealed class AddEditing : Migration
{
    private const int NameLength = 200;
    private const int HashLength = 64;
    private const int LangLength = 8;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("EffectiveFrom", "Revisions", nullable: true);
        migrationBuilder.AddColumn<string>("Writers", "Revisions", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("OnExpiry", "Revisions", maxLength: NameLength, nullable: false, defaultValue: nameof(OnExpiry.Warn));
        CreateDrafts(migrationBuilder);
        migrationBuilder.CreateTable("ArticleEvents", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Ordinal = table.Column<int>(nullable: false),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            Revision = table.Column<int>(nullable: true),
            By = table.Column<string>(nullable: false),
            At = table.Column<long>(nullable: false),
            Note = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_ArticleEvents", row => new { row.No, row.Lang, row.Ordinal }));
    }

    /// <summary>The columns stay: SQLite would have to write the whole table anew, and nobody reads them then.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "ArticleEvents", "DraftMedia", "DraftSaves", "Drafts" }) migrationBuilder.DropTable(table);
    }

    private static void CreateDrafts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Drafts", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            Title = table.Column<string>(nullable: false),
            Content = table.Column<string>(nullable: false),
            BasedOn = table.Column<int>(nullable: true),
            ChangeNote = table.Column<string>(nullable: false),
            Writers = table.Column<string>(nullable: false),
            ReviewRevision = table.Column<int>(nullable: true),
            Proposal = table.Column<int>(nullable: true),
            Version = table.Column<int>(nullable: false),
            StartedAt = table.Column<long>(nullable: false),
            SavedAt = table.Column<long>(nullable: false),
            SavedBy = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Drafts", row => new { row.No, row.Lang });
            table.ForeignKey("FK_Drafts_Articles_No_Lang", row => new { row.No, row.Lang }, "Articles", ["No", "Lang"], onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateTable("DraftSaves", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Version = table.Column<int>(nullable: false),
            Content = table.Column<string>(nullable: false),
            SavedBy = table.Column<string>(nullable: false),
            SavedAt = table.Column<long>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_DraftSaves", row => new { row.No, row.Lang, row.Version }));
        migrationBuilder.CreateTable("DraftMedia", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_DraftMedia", row => new { row.No, row.Lang, row.Name });
            table.ForeignKey("FK_DraftMedia_MediaFiles_Hash", row => row.Hash, "MediaFiles", "Hash", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_DraftMedia_Hash", "DraftMedia", "Hash");
    }
}
