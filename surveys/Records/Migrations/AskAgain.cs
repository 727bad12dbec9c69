using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Surveys.Records.Migrations;

/// <summary>A campaign that goes on asking may ask the same person on another day, and people are counted instead of invitations.</summary>
[DbContext(typeof(SurveysDbContext))]
[Migration("20261129100000_AskAgain")]
internal sealed class AskAgain : Migration
{
    private const string Invitations = "SurveyInvitations";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateOnly>("DrawnOn", "SurveyCampaigns", nullable: true);
        migrationBuilder.DropIndex("IX_SurveyInvitations_CampaignId_Address", Invitations);
        migrationBuilder.CreateIndex("IX_SurveyInvitations_CampaignId_Address_InvitedOn", Invitations, ["CampaignId", "Address", "InvitedOn"], unique: true);
        migrationBuilder.DropIndex("IX_SurveyInvitations_CampaignId_Unit_HasAnswered", Invitations);
        migrationBuilder.CreateIndex("IX_SurveyInvitations_CampaignId_Unit_Address_HasAnswered", Invitations, ["CampaignId", "Unit", "Address", "HasAnswered"]);
    }

    /// <summary>Everything stays: people who were asked again could not be kept under the former index, and the tables go with the first migration.</summary>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
    }
}
