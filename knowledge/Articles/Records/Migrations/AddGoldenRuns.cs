using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Articles.Records.Migrations;

/// <summary>Runs over the golden questions, and the ranks that changed with each.</summary>
[DbContext(typeof(KnowledgeDbContext))]
[Migration("20261121020000_AddGoldenRuns")]
internal sealed class AddGoldenRuns : Migration
{
    private const int NameLength = 200;
    private const int LangLength = 8;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("GoldenRuns", table => new
        {
            Id = table.Column<int>(nullable: false),
            At = table.Column<long>(nullable: false),
            By = table.Column<string>(nullable: false),
            Cause = table.Column<string>(nullable: false),
            Total = table.Column<int>(nullable: false),
            Top1 = table.Column<double>(nullable: false),
            Top3 = table.Column<double>(nullable: false),
            Mrr10 = table.Column<double>(nullable: false),
            Lost = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_GoldenRuns", row => row.Id));
        migrationBuilder.CreateTable("GoldenRanks", table => new
        {
            Run = table.Column<int>(nullable: false),
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Question = table.Column<string>(maxLength: NameLength, nullable: false),
            Surface = table.Column<string>(maxLength: NameLength, nullable: false),
            Rank = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_GoldenRanks", row => new { row.Run, row.No, row.Lang, row.Question, row.Surface }));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("GoldenRanks");
        migrationBuilder.DropTable("GoldenRuns");
    }
}
