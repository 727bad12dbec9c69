using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Articles.Records.Migrations;

/// <summary>The proposal that a revision carries out.</summary>
[DbContext(typeof(KnowledgeDbContext))]
[Migration("20261121030000_AddRevisionProposal")]
internal sealed class AddRevisionProposal : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<int>("Proposal", "Revisions", nullable: true);

    /// <summary>The column stays, as those of <see cref="AddEditing"/>.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
