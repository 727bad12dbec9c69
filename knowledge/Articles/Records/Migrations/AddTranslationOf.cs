using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Articles.Records.Migrations;

/// <summary>The Japanese revision that a translation is of.</summary>
[DbContext(typeof(KnowledgeDbContext))]
[Migration("20261129010000_AddTranslationOf")]
internal sealed class AddTranslationOf : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("TranslationOf", "Revisions", nullable: true);
        migrationBuilder.AddColumn<int>("TranslationOf", "Drafts", nullable: true);
    }

    /// <summary>The columns stay, as those of <see cref="AddEditing"/>.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
