using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Portal.Sessions.Migrations;

/// <summary>The first tables of sessions and votes. Types are left to the provider.</summary>
[DbContext(typeof(SessionsDbContext))]
[Migration("20261121000000_CreateSessions")]
internal sealed class CreateSessions : Migration
{
    private const string Autoincrement = "Sqlite:Autoincrement";
    private const int NameLength = 64;
    private const int PersonLength = 256;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("HelpSessions", table => new
        {
            Id = table.Column<int>(nullable: false).Annotation(Autoincrement, true),
            Person = table.Column<string>(maxLength: PersonLength, nullable: false),
            StartedAt = table.Column<long>(nullable: false),
            LastAt = table.Column<long>(nullable: false),
            Surfaces = table.Column<int>(nullable: false),
            Outcome = table.Column<string>(maxLength: NameLength, nullable: false),
            SolvedAt = table.Column<long>(nullable: true),
            Inquiry = table.Column<string>(maxLength: NameLength, nullable: true),
        }, constraints: table => table.PrimaryKey("PK_HelpSessions", row => row.Id));
        migrationBuilder.CreateIndex("IX_HelpSessions_Person_LastAt", "HelpSessions", ["Person", "LastAt"]);
        migrationBuilder.CreateIndex("IX_HelpSessions_StartedAt", "HelpSessions", "StartedAt");
        CreateEvents(migrationBuilder);
        migrationBuilder.CreateTable("ArticleVotes", table => new
        {
            No = table.Column<int>(nullable: false),
            Person = table.Column<string>(maxLength: PersonLength, nullable: false),
            Lang = table.Column<string>(maxLength: NameLength, nullable: false),
            Revision = table.Column<int>(nullable: false),
            IsSolved = table.Column<bool>(nullable: false),
            Reason = table.Column<string>(maxLength: NameLength, nullable: true),
            Comment = table.Column<string>(nullable: false),
            VotedAt = table.Column<long>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_ArticleVotes", row => new { row.No, row.Person }));
        migrationBuilder.CreateIndex("IX_ArticleVotes_No_VotedAt", "ArticleVotes", ["No", "VotedAt"]);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "ArticleVotes", "HelpEvents", "HelpSessions" }) migrationBuilder.DropTable(table);
    }

    private static void CreateEvents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("HelpEvents", table => new
        {
            Id = table.Column<int>(nullable: false).Annotation(Autoincrement, true),
            SessionId = table.Column<int>(nullable: false),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            Surface = table.Column<int>(nullable: false),
            At = table.Column<long>(nullable: false),
            Words = table.Column<string>(nullable: false),
            Lang = table.Column<string>(maxLength: NameLength, nullable: false),
            Total = table.Column<int>(nullable: true),
            IsStrict = table.Column<bool>(nullable: true),
            No = table.Column<int>(nullable: true),
            Revision = table.Column<int>(nullable: true),
            Anchor = table.Column<string>(nullable: true),
            Title = table.Column<string>(nullable: true),
            Conversation = table.Column<string>(nullable: true),
            Turn = table.Column<string>(nullable: true),
            Reason = table.Column<string>(maxLength: NameLength, nullable: true),
            Inquiry = table.Column<string>(maxLength: NameLength, nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_HelpEvents", row => row.Id);
            table.ForeignKey("FK_HelpEvents_HelpSessions_SessionId", row => row.SessionId, "HelpSessions", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_HelpEvents_SessionId", "HelpEvents", "SessionId");
        migrationBuilder.CreateIndex("IX_HelpEvents_Kind_At", "HelpEvents", ["Kind", "At"]);
        migrationBuilder.CreateIndex("IX_HelpEvents_Conversation", "HelpEvents", "Conversation");
    }
}
