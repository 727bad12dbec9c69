using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Articles.Records.Migrations;

/// <summary>The first tables of knowledge. Types are left to the provider.</summary>
[DbContext(typeof(KnowledgeDbContext))]
[Migration("20261120000000_CreateKnowledge")]
internal sealed class CreateKnowledge : Migration
{
    private const int NameLength = 200;
    private const int HashLength = 64;
    private const int LangLength = 8;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateArticles(migrationBuilder);
        CreateRevisions(migrationBuilder);
        CreateMedia(migrationBuilder);
        CreateParts(migrationBuilder);
        CreateLists(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "KnowledgeStamps", "ReferenceTexts", "Renderings", "RevisionMedia", "RevisionLinks", "RevisionSources", "RevisionPhrases", "MediaFiles", "Revisions", "Articles" })
            migrationBuilder.DropTable(table);
    }

    private static void CreateArticles(MigrationBuilder migrationBuilder)
        => migrationBuilder.CreateTable("Articles", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Slug = table.Column<string>(maxLength: NameLength, nullable: false),
            PublishedRevision = table.Column<int>(nullable: true),
            LastRevision = table.Column<int>(nullable: false),
            Version = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_Articles", row => new { row.No, row.Lang }));

    private static void CreateRevisions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Revisions", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Number = table.Column<int>(nullable: false),
            State = table.Column<string>(maxLength: NameLength, nullable: false),
            Text = table.Column<string>(nullable: false),
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            Title = table.Column<string>(maxLength: NameLength, nullable: false),
            Service = table.Column<string>(maxLength: NameLength, nullable: false),
            Audience = table.Column<string>(maxLength: NameLength, nullable: false),
            Owner = table.Column<string>(nullable: false),
            Lead = table.Column<string>(nullable: false),
            SystemVersion = table.Column<string>(nullable: false),
            Label = table.Column<string>(nullable: false),
            ReviewBy = table.Column<DateOnly>(nullable: true),
            Until = table.Column<DateOnly>(nullable: true),
            Author = table.Column<string>(nullable: false),
            Approver = table.Column<string>(nullable: false),
            ChangeNote = table.Column<string>(nullable: false),
            CreatedAt = table.Column<long>(nullable: false),
            PublishedAt = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Revisions", row => new { row.No, row.Lang, row.Number });
            table.ForeignKey("FK_Revisions_Articles_No_Lang", row => new { row.No, row.Lang }, "Articles", ["No", "Lang"], onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_Revisions_State", "Revisions", "State");
    }

    private static void CreateMedia(MigrationBuilder migrationBuilder)
        => migrationBuilder.CreateTable("MediaFiles", table => new
        {
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
            ContentType = table.Column<string>(nullable: false),
            Extension = table.Column<string>(nullable: false),
            Width = table.Column<int>(nullable: false),
            Height = table.Column<int>(nullable: false),
            Content = table.Column<byte[]>(nullable: false),
            AddedAt = table.Column<long>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_MediaFiles", row => row.Hash));

    private static void CreateParts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("RevisionPhrases", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            Role = table.Column<string>(maxLength: NameLength, nullable: false),
            Ordinal = table.Column<int>(nullable: false),
            Text = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_RevisionPhrases", row => new { row.No, row.Lang, row.Revision, row.Role, row.Ordinal });
            table.ForeignKey("FK_RevisionPhrases_Revisions_No_Lang_Revision", row => new { row.No, row.Lang, row.Revision }, "Revisions", RevisionKey, onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateTable("RevisionSources", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            Ordinal = table.Column<int>(nullable: false),
            Manual = table.Column<string>(maxLength: NameLength, nullable: false),
            Page = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_RevisionSources", row => new { row.No, row.Lang, row.Revision, row.Ordinal });
            table.ForeignKey("FK_RevisionSources_Revisions_No_Lang_Revision", row => new { row.No, row.Lang, row.Revision }, "Revisions", RevisionKey, onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_RevisionSources_Manual", "RevisionSources", "Manual");
        migrationBuilder.CreateTable("RevisionLinks", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            Ordinal = table.Column<int>(nullable: false),
            Target = table.Column<int>(nullable: false),
            Anchor = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_RevisionLinks", row => new { row.No, row.Lang, row.Revision, row.Ordinal });
            table.ForeignKey("FK_RevisionLinks_Revisions_No_Lang_Revision", row => new { row.No, row.Lang, row.Revision }, "Revisions", RevisionKey, onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_RevisionLinks_Target", "RevisionLinks", "Target");
        migrationBuilder.CreateTable("RevisionMedia", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_RevisionMedia", row => new { row.No, row.Lang, row.Revision, row.Name });
            table.ForeignKey("FK_RevisionMedia_MediaFiles_Hash", row => row.Hash, "MediaFiles", "Hash", onDelete: ReferentialAction.Restrict);
            table.ForeignKey("FK_RevisionMedia_Revisions_No_Lang_Revision", row => new { row.No, row.Lang, row.Revision }, "Revisions", RevisionKey, onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_RevisionMedia_Hash", "RevisionMedia", "Hash");
        migrationBuilder.CreateTable("Renderings", table => new
        {
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            RendererVersion = table.Column<int>(nullable: false),
            Html = table.Column<string>(nullable: false),
            Sections = table.Column<string>(nullable: false),
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Renderings", row => new { row.No, row.Lang, row.Revision });
            table.ForeignKey("FK_Renderings_Revisions_No_Lang_Revision", row => new { row.No, row.Lang, row.Revision }, "Revisions", RevisionKey, onDelete: ReferentialAction.Cascade);
        });
    }

    private static void CreateLists(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("ReferenceTexts", table => new
        {
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            Number = table.Column<int>(nullable: false),
            Text = table.Column<string>(nullable: false),
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
            Author = table.Column<string>(nullable: false),
            CreatedAt = table.Column<long>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_ReferenceTexts", row => new { row.Name, row.Number }));
        migrationBuilder.CreateTable("KnowledgeStamps", table => new
        {
            Id = table.Column<int>(nullable: false),
            Value = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_KnowledgeStamps", row => row.Id));
    }

    private static readonly string[] RevisionKey = ["No", "Lang", "Number"];
}
