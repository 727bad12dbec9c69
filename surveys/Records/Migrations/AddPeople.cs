using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static Shirube.Surveys.Records.SurveysDbContext;

namespace Shirube.Surveys.Records.Migrations;

/// <summary>The staff list, and what a campaign needs to ask those whose inquiry was closed.</summary>
[DbContext(typeof(SurveysDbContext))]
[Migration("20261129000000_AddPeople")]
internal sealed class AddPeople : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("SurveyPeople", table => new
        {
            Address = table.Column<string>(maxLength: NameLength, nullable: false),
            Unit = table.Column<string>(maxLength: NameLength, nullable: false),
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            Account = table.Column<string>(maxLength: NameLength, nullable: false),
        }, constraints: table => table.PrimaryKey("PK_SurveyPeople", row => row.Address));
        migrationBuilder.CreateIndex("IX_SurveyPeople_Unit", "SurveyPeople", "Unit");
        migrationBuilder.CreateIndex("IX_SurveyPeople_Account", "SurveyPeople", "Account");
        foreach (var column in new[] { "SampleRate", "SampleDays", "RepeatDays" })
            migrationBuilder.AddColumn<int>(column, "SurveyCampaigns", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<DateOnly>("InvitedOn", "SurveyInvitations", nullable: true);
    }

    /// <summary>The columns stay: SQLite drops none without making the table anew, and their tables go with the first migration.</summary>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("SurveyPeople");
}
