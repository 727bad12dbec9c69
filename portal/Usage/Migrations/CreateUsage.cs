using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Portal.Usage.Migrations;

/// <summary>The first table of usage. Types are left to the provider.</summary>
[DbContext(typeof(UsageDbContext))]
[Migration("20261120000000_CreateUsage")]
internal sealed class CreateUsage : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable("ArticleViewDays", table => new
    {
        Day = table.Column<DateOnly>(nullable: false),
        No = table.Column<int>(nullable: false),
        Count = table.Column<int>(nullable: false),
    }, constraints: table => table.PrimaryKey("PK_ArticleViewDays", row => new { row.Day, row.No }));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("ArticleViewDays");
}
