using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static Shirube.Surveys.Records.SurveysDbContext;

namespace Shirube.Surveys.Records.Migrations;

/// <summary>The first tables of surveys. Types are left to the provider.</summary>
[DbContext(typeof(SurveysDbContext))]
[Migration("20261120000000_CreateSurveys")]
internal sealed class CreateSurveys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateDefinitions(migrationBuilder);
        CreateAsking(migrationBuilder);
        CreateAnswers(migrationBuilder);
        CreatePlans(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "TouchAnswers", "SurveyPlanMeasures", "SurveyPlanLinks", "SurveyPlans", "SurveyDays", "SurveyDroppedAnswers", "SurveyDrafts", "SurveyResponses", "SurveyOutbox", "SurveyTokens", "SurveyInvitations", "SurveyCampaigns", "SurveyVersions", "Surveys" })
            migrationBuilder.DropTable(table);
    }

    private static void CreateDefinitions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Surveys", table => new
        {
            Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            CreatedAt = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Surveys", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_Surveys_Name", "Surveys", "Name", unique: true);
        migrationBuilder.CreateTable("SurveyVersions", table => new
        {
            SurveyId = table.Column<int>(nullable: false),
            Number = table.Column<int>(nullable: false),
            Json = table.Column<string>(nullable: false),
            TitleJa = table.Column<string>(nullable: false),
            TitleEn = table.Column<string>(nullable: false),
            Note = table.Column<string>(nullable: false),
            SavedBy = table.Column<string>(nullable: false),
            SavedAt = table.Column<long>(nullable: false),
            AgreedWith = table.Column<string>(nullable: false),
            AgreedAt = table.Column<long>(nullable: true),
            IsFrozen = table.Column<bool>(nullable: false),
            Edition = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyVersions", row => new { row.SurveyId, row.Number });
            table.ForeignKey("FK_SurveyVersions_Surveys_SurveyId", row => row.SurveyId, "Surveys", "Id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateTable("SurveyCampaigns", table => new
        {
            Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            SurveyId = table.Column<int>(nullable: false),
            Version = table.Column<int>(nullable: false),
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            State = table.Column<string>(maxLength: StateLength, nullable: false),
            OpensOn = table.Column<DateOnly>(nullable: false),
            ClosesOn = table.Column<DateOnly>(nullable: false),
            ResponseGoal = table.Column<int>(nullable: false),
            ScoreGoal = table.Column<int>(nullable: false),
            IsNamed = table.Column<bool>(nullable: false),
            AllowsChanges = table.Column<bool>(nullable: false),
            OpenToken = table.Column<string>(maxLength: HashLength, nullable: true),
            InviteSubject = table.Column<string>(nullable: false),
            InviteBody = table.Column<string>(nullable: false),
            RemindSubject = table.Column<string>(nullable: false),
            RemindBody = table.Column<string>(nullable: false),
            CreatedBy = table.Column<string>(nullable: false),
            CreatedAt = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyCampaigns", row => row.Id);
            table.ForeignKey("FK_SurveyCampaigns_SurveyVersions_SurveyId_Version", row => new { row.SurveyId, row.Version }, "SurveyVersions", ["SurveyId", "Number"], onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_SurveyCampaigns_OpenToken", "SurveyCampaigns", "OpenToken", unique: true);
        migrationBuilder.CreateIndex("IX_SurveyCampaigns_SurveyId_Version", "SurveyCampaigns", ["SurveyId", "Version"]);
    }

    private static void CreateAsking(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("SurveyInvitations", table => new
        {
            Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            CampaignId = table.Column<int>(nullable: false),
            Unit = table.Column<string>(maxLength: NameLength, nullable: false),
            Name = table.Column<string>(maxLength: NameLength, nullable: false),
            Address = table.Column<string>(maxLength: NameLength, nullable: true),
            TokenHash = table.Column<string>(maxLength: HashLength, nullable: true),
            HasAnswered = table.Column<bool>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyInvitations", row => row.Id);
            table.ForeignKey("FK_SurveyInvitations_SurveyCampaigns_CampaignId", row => row.CampaignId, "SurveyCampaigns", "Id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_SurveyInvitations_TokenHash", "SurveyInvitations", "TokenHash", unique: true);
        migrationBuilder.CreateIndex("IX_SurveyInvitations_CampaignId_Unit_HasAnswered", "SurveyInvitations", ["CampaignId", "Unit", "HasAnswered"]);
        migrationBuilder.CreateIndex("IX_SurveyInvitations_CampaignId_Address", "SurveyInvitations", ["CampaignId", "Address"], unique: true);
        migrationBuilder.CreateTable("SurveyTokens", table => new
        {
            Hash = table.Column<string>(maxLength: HashLength, nullable: false),
            InvitationId = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyTokens", row => row.Hash);
            table.ForeignKey("FK_SurveyTokens_SurveyInvitations_InvitationId", row => row.InvitationId, "SurveyInvitations", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_SurveyTokens_InvitationId", "SurveyTokens", "InvitationId");
        migrationBuilder.CreateTable("SurveyOutbox", table => new
        {
            Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            CampaignId = table.Column<int>(nullable: false),
            InvitationId = table.Column<long>(nullable: false),
            Round = table.Column<int>(nullable: false),
            State = table.Column<string>(maxLength: StateLength, nullable: false),
            SealedToken = table.Column<string>(nullable: true),
            Attempts = table.Column<int>(nullable: false),
            NotBefore = table.Column<long>(nullable: false),
            Error = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyOutbox", row => row.Id);
            table.ForeignKey("FK_SurveyOutbox_SurveyInvitations_InvitationId", row => row.InvitationId, "SurveyInvitations", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_SurveyOutbox_InvitationId_Round", "SurveyOutbox", ["InvitationId", "Round"], unique: true);
        migrationBuilder.CreateIndex("IX_SurveyOutbox_CampaignId_State", "SurveyOutbox", ["CampaignId", "State"]);
        migrationBuilder.CreateIndex("IX_SurveyOutbox_State_Id", "SurveyOutbox", ["State", "Id"]);
    }

    private static void CreateAnswers(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("SurveyResponses", table => new
        {
            Id = table.Column<long>(nullable: false),
            CampaignId = table.Column<int>(nullable: false),
            Month = table.Column<string>(maxLength: MonthLength, nullable: false),
            Unit = table.Column<string>(maxLength: NameLength, nullable: false),
            Person = table.Column<string>(nullable: true),
            Answers = table.Column<byte[]>(nullable: false),
            Edition = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyResponses", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_SurveyResponses_CampaignId", "SurveyResponses", "CampaignId");
        migrationBuilder.CreateTable("SurveyDrafts", table => new
        {
            Id = table.Column<long>(nullable: false),
            CampaignId = table.Column<int>(nullable: false),
            Sealed = table.Column<byte[]>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyDrafts", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_SurveyDrafts_CampaignId", "SurveyDrafts", "CampaignId");
        migrationBuilder.CreateTable("SurveyDroppedAnswers", table => new
        {
            Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            CampaignId = table.Column<int>(nullable: false),
            Item = table.Column<string>(maxLength: NameLength, nullable: false),
            Reason = table.Column<string>(maxLength: StateLength, nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyDroppedAnswers", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_SurveyDroppedAnswers_CampaignId", "SurveyDroppedAnswers", "CampaignId");
        migrationBuilder.CreateTable("SurveyDays", table => new
        {
            CampaignId = table.Column<int>(nullable: false),
            Day = table.Column<DateOnly>(nullable: false),
            Answered = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyDays", row => new { row.CampaignId, row.Day });
        });
        migrationBuilder.CreateTable("TouchAnswers", table => new
        {
            Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            Touch = table.Column<string>(maxLength: StateLength, nullable: false),
            Reference = table.Column<string>(maxLength: HashLength, nullable: false),
            Month = table.Column<string>(maxLength: MonthLength, nullable: false),
            Points = table.Column<double>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TouchAnswers", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_TouchAnswers_Touch_Reference", "TouchAnswers", ["Touch", "Reference"], unique: true);
    }

    private static void CreatePlans(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("SurveyPlans", table => new
        {
            CampaignId = table.Column<int>(nullable: false),
            Causes = table.Column<string>(nullable: false),
            AgreedWith = table.Column<string>(nullable: false),
            AgreedOn = table.Column<DateOnly>(nullable: true),
            Edition = table.Column<int>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyPlans", row => row.CampaignId);
            table.ForeignKey("FK_SurveyPlans_SurveyCampaigns_CampaignId", row => row.CampaignId, "SurveyCampaigns", "Id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateTable("SurveyPlanLinks", table => new
        {
            Id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            CampaignId = table.Column<int>(nullable: false),
            Item = table.Column<string>(maxLength: NameLength, nullable: false),
            Comment = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyPlanLinks", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_SurveyPlanLinks_CampaignId", "SurveyPlanLinks", "CampaignId");
        migrationBuilder.CreateTable("SurveyPlanMeasures", table => new
        {
            Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            CampaignId = table.Column<int>(nullable: false),
            Text = table.Column<string>(nullable: false),
            Owner = table.Column<string>(maxLength: NameLength, nullable: false),
            Due = table.Column<DateOnly>(nullable: false),
            Progress = table.Column<string>(nullable: false),
            DoneOn = table.Column<DateOnly>(nullable: true),
            Told = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SurveyPlanMeasures", row => row.Id);
        });
        migrationBuilder.CreateIndex("IX_SurveyPlanMeasures_CampaignId", "SurveyPlanMeasures", "CampaignId");
    }
}
