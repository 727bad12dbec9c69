using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static Shirube.Surveys.Records.SurveysDbContext;

namespace Shirube.Surveys.Records.Migrations;

/// <summary>Reminders on days that are set beforehand, and what became of each round.</summary>
[DbContext(typeof(SurveysDbContext))]
[Migration("20261129140000_RemindOnDays")]
internal sealed class RemindOnDays : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("RemindBefore", "SurveyCampaigns", maxLength: StateLength, nullable: false, defaultValue: "");
        migrationBuilder.CreateTable("SurveyReminders", table => new
        {
            CampaignId = table.Column<int>(nullable: false),
            Round = table.Column<int>(nullable: false),
            Day = table.Column<DateOnly>(nullable: false),
            Queued = table.Column<int>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_SurveyReminders", row => new { row.CampaignId, row.Round }));
    }

    /// <summary>The column stays: SQLite drops none without making the table anew, and its table goes with the first migration.</summary>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("SurveyReminders");
}
