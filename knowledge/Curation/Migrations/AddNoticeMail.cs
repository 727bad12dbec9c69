using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Curation.Migrations;

/// <summary>When a notice went out by mail.</summary>
[DbContext(typeof(CurationDbContext))]
[Migration("20261129020000_AddNoticeMail")]
internal sealed class AddNoticeMail : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<long>("MailedAt", "Notices", nullable: true);

    /// <summary>The column stays: SQLite drops none without making the table anew, and its table goes with the first migration.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
