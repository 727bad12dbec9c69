using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Portal.Desk.Migrations;

/// <summary>The first tables of the desk. Types are left to the provider.</summary>
[DbContext(typeof(DeskDbContext))]
[Migration("20261121000000_CreateDesk")]
internal sealed class CreateDesk : Migration
{
    private const int NameLength = 32;
    private const int KeyLength = 64;
    private const int LineLength = 200;
    private const int PersonLength = 256;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateInquiries(migrationBuilder);
        migrationBuilder.CreateTable("InquiryEvents", table => new
        {
            Number = table.Column<string>(maxLength: NameLength, nullable: false),
            Sequence = table.Column<int>(nullable: false),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            Actor = table.Column<string>(maxLength: PersonLength, nullable: false),
            Role = table.Column<string>(maxLength: NameLength, nullable: false),
            RecordedAt = table.Column<long>(nullable: false),
            HappenedAt = table.Column<long>(nullable: false),
            Data = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_InquiryEvents", row => new { row.Number, row.Sequence });
            table.ForeignKey("FK_InquiryEvents_Inquiries_Number", row => row.Number, "Inquiries", "Number", onDelete: ReferentialAction.Restrict);
        });
        migrationBuilder.CreateIndex("IX_InquiryEvents_Kind_HappenedAt", "InquiryEvents", ["Kind", "HappenedAt"]);
        migrationBuilder.CreateTable("InquiryCounters", table => new
        {
            Year = table.Column<int>(nullable: false),
            Last = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_InquiryCounters", row => row.Year));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "InquiryCounters", "InquiryEvents", "Inquiries" }) migrationBuilder.DropTable(table);
    }

    private static void CreateInquiries(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Inquiries", table => new
        {
            Number = table.Column<string>(maxLength: NameLength, nullable: false),
            SubmissionKey = table.Column<string>(maxLength: KeyLength, nullable: false),
            Channel = table.Column<string>(maxLength: NameLength, nullable: false),
            Owner = table.Column<string>(maxLength: PersonLength, nullable: true),
            OwnerIsAccount = table.Column<bool>(nullable: false),
            ContactName = table.Column<string>(maxLength: LineLength, nullable: false),
            Contact = table.Column<string>(maxLength: LineLength, nullable: false),
            Subject = table.Column<string>(maxLength: LineLength, nullable: false),
            Text = table.Column<string>(nullable: false),
            Lang = table.Column<string>(maxLength: NameLength, nullable: false),
            Service = table.Column<string>(maxLength: PersonLength, nullable: false),
            ReceivedAt = table.Column<long>(nullable: false),
            AnswerBy = table.Column<long>(nullable: false),
            State = table.Column<string>(maxLength: NameLength, nullable: false),
            Assignee = table.Column<string>(maxLength: PersonLength, nullable: true),
            EscalatedAt = table.Column<long>(nullable: true),
            AnsweredAt = table.Column<long>(nullable: true),
            ClosedAt = table.Column<long>(nullable: true),
            ChangedAt = table.Column<long>(nullable: false),
            Version = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_Inquiries", row => row.Number));
        migrationBuilder.CreateIndex("IX_Inquiries_SubmissionKey", "Inquiries", "SubmissionKey", unique: true);
        migrationBuilder.CreateIndex("IX_Inquiries_Owner_ReceivedAt", "Inquiries", ["Owner", "ReceivedAt"]);
        migrationBuilder.CreateIndex("IX_Inquiries_State_AnswerBy", "Inquiries", ["State", "AnswerBy"]);
        migrationBuilder.CreateIndex("IX_Inquiries_Assignee_State", "Inquiries", ["Assignee", "State"]);
        migrationBuilder.CreateIndex("IX_Inquiries_ReceivedAt", "Inquiries", "ReceivedAt");
    }
}
