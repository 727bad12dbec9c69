using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Articles.Records.Migrations;

/// <summary>Why a list was changed.</summary>
[DbContext(typeof(KnowledgeDbContext))]
[Migration("20261129020000_AddReferenceNote")]
internal sealed class AddReferenceNote : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("Note", "ReferenceTexts", nullable: false, defaultValue: "");

    /// <summary>The column stays, as those of <see cref="AddEditing"/>.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
