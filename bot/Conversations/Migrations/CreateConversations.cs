using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Bot.Conversations.Migrations;

/// <summary>The first tables of conversations. Types are left to the provider.</summary>
[DbContext(typeof(ConversationsDbContext))]
[Migration("20261120010000_CreateConversations")]
internal sealed class CreateConversations : Migration
{
    private const int LangLength = 2;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("BotConversations", table => new
        {
            Id = table.Column<string>(maxLength: ConversationsDbContext.LongestId, nullable: false),
            UserId = table.Column<string>(maxLength: ConversationsDbContext.LongestId, nullable: false),
            PersonId = table.Column<string>(maxLength: ConversationsDbContext.LongestPersonId, nullable: false),
            IsSignedIn = table.Column<bool>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            SearchedFor = table.Column<string>(nullable: true),
            CreatedAt = table.Column<long>(nullable: false),
            EndedAt = table.Column<long>(nullable: true),
        }, constraints: table => table.PrimaryKey("PK_BotConversations", row => row.Id));
        migrationBuilder.CreateIndex("IX_BotConversations_PersonId_CreatedAt", "BotConversations", ["PersonId", "CreatedAt"]);
        migrationBuilder.CreateIndex("IX_BotConversations_CreatedAt", "BotConversations", "CreatedAt");

        migrationBuilder.CreateTable("BotActivities", table => new
        {
            ConversationId = table.Column<string>(maxLength: ConversationsDbContext.LongestId, nullable: false),
            Number = table.Column<long>(nullable: false),
            At = table.Column<long>(nullable: false),
            ClientId = table.Column<string>(nullable: true),
            Json = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_BotActivities", row => new { row.ConversationId, row.Number });
            table.ForeignKey("FK_BotActivities_BotConversations_ConversationId", row => row.ConversationId, "BotConversations", "Id", onDelete: ReferentialAction.Cascade);
        });

        migrationBuilder.CreateTable("BotUploads", table => new
        {
            Id = table.Column<string>(maxLength: ConversationsDbContext.LongestId, nullable: false),
            ConversationId = table.Column<string>(maxLength: ConversationsDbContext.LongestId, nullable: false),
            Name = table.Column<string>(nullable: false),
            ContentType = table.Column<string>(nullable: false),
            At = table.Column<long>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_BotUploads", row => row.Id);
            table.ForeignKey("FK_BotUploads_BotConversations_ConversationId", row => row.ConversationId, "BotConversations", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_BotUploads_At", "BotUploads", "At");
        migrationBuilder.CreateIndex("IX_BotUploads_ConversationId", "BotUploads", "ConversationId");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "BotUploads", "BotActivities", "BotConversations" }) migrationBuilder.DropTable(table);
    }
}
