using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Bot.Dialogue.Records.Migrations;

/// <summary>The first tables of the assistant. Types are left to the provider.</summary>
[DbContext(typeof(DialogueDbContext))]
[Migration("20261121000000_CreateDialogue")]
internal sealed class CreateDialogue : Migration
{
    private const int IdLength = 100;
    private const int NameLength = 200;
    private const int LangLength = 8;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("DialogueConversations", table => new
        {
            Id = table.Column<string>(nullable: false, maxLength: IdLength),
            PersonId = table.Column<string>(nullable: false, maxLength: NameLength),
            StartedAt = table.Column<long>(nullable: false),
            LastAt = table.Column<long>(nullable: false),
            Memory = table.Column<string>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_DialogueConversations", row => row.Id));
        CreateTurns(migrationBuilder);
        migrationBuilder.CreateTable("DialogueSettings", table => new
        {
            Number = table.Column<int>(nullable: false),
            Json = table.Column<string>(nullable: false),
            Author = table.Column<string>(nullable: false, maxLength: NameLength),
            CreatedAt = table.Column<long>(nullable: false),
            Note = table.Column<string>(nullable: false),
            RestoredFrom = table.Column<int>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_DialogueSettings", row => row.Number));
        migrationBuilder.CreateTable("DialogueMaintenance", table => new
        {
            Id = table.Column<string>(nullable: false, maxLength: IdLength),
            From = table.Column<long>(nullable: false),
            Until = table.Column<long>(nullable: false),
            IsEmergency = table.Column<bool>(nullable: false),
            TextJa = table.Column<string>(nullable: false),
            TextEn = table.Column<string>(nullable: false),
            Author = table.Column<string>(nullable: false, maxLength: NameLength),
            AnnouncedAt = table.Column<long>(nullable: false),
            EndedAt = table.Column<long>(nullable: true),
            EndedBy = table.Column<string>(nullable: true, maxLength: NameLength),
        }, constraints: table => table.PrimaryKey("PK_DialogueMaintenance", row => row.Id));
        migrationBuilder.CreateTable("DialogueUptime", table => new
        {
            From = table.Column<long>(nullable: false),
            Until = table.Column<long>(nullable: false),
            IsUp = table.Column<bool>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_DialogueUptime", row => row.From));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "DialogueUptime", "DialogueMaintenance", "DialogueSettings", "DialogueTurns", "DialogueConversations" })
            migrationBuilder.DropTable(table);
    }

    private static void CreateTurns(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("DialogueTurns", table => new
        {
            Id = table.Column<string>(nullable: false, maxLength: IdLength),
            ConversationId = table.Column<string>(nullable: false, maxLength: IdLength),
            Number = table.Column<int>(nullable: false),
            At = table.Column<long>(nullable: false),
            Kind = table.Column<string>(nullable: false, maxLength: NameLength),
            Band = table.Column<string>(nullable: true, maxLength: NameLength),
            Confidence = table.Column<double>(nullable: true),
            Words = table.Column<string>(nullable: false),
            IsChoice = table.Column<bool>(nullable: false),
            Lang = table.Column<string>(nullable: false, maxLength: LangLength),
            Answer = table.Column<string>(nullable: false),
            Sources = table.Column<string>(nullable: false),
            IsMiss = table.Column<bool>(nullable: false),
            Handover = table.Column<string>(nullable: true, maxLength: NameLength),
            Inquiry = table.Column<string>(nullable: true, maxLength: NameLength),
            Flow = table.Column<string>(nullable: true, maxLength: NameLength),
            Settings = table.Column<int>(nullable: false),
            Solved = table.Column<bool>(nullable: true),
            Reason = table.Column<string>(nullable: true, maxLength: NameLength),
            Comment = table.Column<string>(nullable: false),
            RatedAt = table.Column<long>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_DialogueTurns", row => row.Id));
        migrationBuilder.CreateIndex("IX_DialogueTurns_At", "DialogueTurns", "At");
        migrationBuilder.CreateIndex("IX_DialogueTurns_ConversationId_Number", "DialogueTurns", ["ConversationId", "Number"]);
    }
}
