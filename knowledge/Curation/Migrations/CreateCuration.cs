using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Curation.Migrations;

/// <summary>The first tables of curation. Types are left to the provider.</summary>
[DbContext(typeof(CurationDbContext))]
[Migration("20261121030000_CreateCuration")]
internal sealed class CreateCuration : Migration
{
    private const int NameLength = 64;
    private const int PersonLength = 256;
    private const int LangLength = 8;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateProposals(migrationBuilder);
        migrationBuilder.CreateTable("ProposalEvents", table => new
        {
            Proposal = table.Column<int>(nullable: false),
            Ordinal = table.Column<int>(nullable: false),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            By = table.Column<string>(nullable: false),
            At = table.Column<long>(nullable: false),
            Note = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_ProposalEvents", row => new { row.Proposal, row.Ordinal });
            table.ForeignKey("FK_ProposalEvents_Proposals_Proposal", row => row.Proposal, "Proposals", "Id", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateTable("SignalDecisions", table => new
        {
            Signal = table.Column<int>(nullable: false),
            Proposal = table.Column<int>(nullable: true),
            Reason = table.Column<string>(nullable: false),
            By = table.Column<string>(nullable: false),
            At = table.Column<long>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_SignalDecisions", row => row.Signal));
        migrationBuilder.CreateIndex("IX_SignalDecisions_Proposal", "SignalDecisions", "Proposal");
        migrationBuilder.CreateTable("Notices", table => new
        {
            Proposal = table.Column<int>(nullable: false),
            Person = table.Column<string>(maxLength: PersonLength, nullable: false),
            No = table.Column<int>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            Words = table.Column<string>(nullable: false),
            At = table.Column<long>(nullable: false),
            SeenAt = table.Column<long>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_Notices", row => new { row.Proposal, row.Person }));
        migrationBuilder.CreateIndex("IX_Notices_Person_At", "Notices", ["Person", "At"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "Notices", "SignalDecisions", "ProposalEvents", "Proposals" }) migrationBuilder.DropTable(table);
    }

    private static void CreateProposals(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Proposals", table => new
        {
            Id = table.Column<int>(nullable: false),
            Title = table.Column<string>(nullable: false),
            Text = table.Column<string>(nullable: false),
            No = table.Column<int>(nullable: true),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            State = table.Column<string>(maxLength: NameLength, nullable: false),
            Assignee = table.Column<string>(nullable: false),
            Due = table.Column<DateOnly>(nullable: true),
            DeclineReason = table.Column<string>(nullable: false),
            Revision = table.Column<int>(nullable: true),
            PublishedAt = table.Column<long>(nullable: true),
            Manual = table.Column<string>(nullable: false),
            ManualPage = table.Column<int>(nullable: false),
            Correction = table.Column<string>(nullable: false),
            SentOn = table.Column<DateOnly>(nullable: true),
            AnsweredOn = table.Column<DateOnly>(nullable: true),
            VendorAnswer = table.Column<string>(nullable: false),
            CreatedBy = table.Column<string>(nullable: false),
            CreatedAt = table.Column<long>(nullable: false),
            ChangedAt = table.Column<long>(nullable: false),
            Version = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_Proposals", row => row.Id));
        migrationBuilder.CreateIndex("IX_Proposals_State", "Proposals", "State");
    }
}
