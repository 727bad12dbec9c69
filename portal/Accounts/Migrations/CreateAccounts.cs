using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Portal.Accounts.Migrations;

/// <summary>The first tables of accounts. Types are left to the provider.</summary>
[DbContext(typeof(AccountsDbContext))]
[Migration("20261120000000_CreateAccounts")]
internal sealed class CreateAccounts : Migration
{
    private const int NameLength = 256;
    private const int RoleLength = 16;
    private const int SessionLength = 32;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAccountTable(migrationBuilder);
        CreateIdentityTables(migrationBuilder);
        CreateSessions(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "AccountSessions", "AccountTokens", "AccountLogins", "AccountClaims", "Accounts" })
            migrationBuilder.DropTable(table);
    }

    private static void CreateAccountTable(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Accounts", table => new
        {
            Id = table.Column<string>(nullable: false),
            Role = table.Column<string>(maxLength: RoleLength, nullable: false),
            IsDisabled = table.Column<bool>(nullable: false),
            IsDemonstration = table.Column<bool>(nullable: false),
            UserName = table.Column<string>(maxLength: NameLength, nullable: true),
            NormalizedUserName = table.Column<string>(maxLength: NameLength, nullable: true),
            Email = table.Column<string>(maxLength: NameLength, nullable: true),
            NormalizedEmail = table.Column<string>(maxLength: NameLength, nullable: true),
            EmailConfirmed = table.Column<bool>(nullable: false),
            PasswordHash = table.Column<string>(nullable: true),
            SecurityStamp = table.Column<string>(nullable: true),
            ConcurrencyStamp = table.Column<string>(nullable: true),
            PhoneNumber = table.Column<string>(nullable: true),
            PhoneNumberConfirmed = table.Column<bool>(nullable: false),
            TwoFactorEnabled = table.Column<bool>(nullable: false),
            LockoutEnd = table.Column<long>(nullable: true),
            LockoutEnabled = table.Column<bool>(nullable: false),
            AccessFailedCount = table.Column<int>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_Accounts", row => row.Id));
        migrationBuilder.CreateIndex("UserNameIndex", "Accounts", "NormalizedUserName", unique: true);
        migrationBuilder.CreateIndex("EmailIndex", "Accounts", "NormalizedEmail");
    }

    private static void CreateIdentityTables(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("AccountClaims", table => new
        {
            Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            UserId = table.Column<string>(nullable: false),
            ClaimType = table.Column<string>(nullable: true),
            ClaimValue = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AccountClaims", row => row.Id);
            table.ForeignKey("FK_AccountClaims_Accounts_UserId", row => row.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_AccountClaims_UserId", "AccountClaims", "UserId");
        migrationBuilder.CreateTable("AccountLogins", table => new
        {
            LoginProvider = table.Column<string>(nullable: false),
            ProviderKey = table.Column<string>(nullable: false),
            ProviderDisplayName = table.Column<string>(nullable: true),
            UserId = table.Column<string>(nullable: false),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AccountLogins", row => new { row.LoginProvider, row.ProviderKey });
            table.ForeignKey("FK_AccountLogins_Accounts_UserId", row => row.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_AccountLogins_UserId", "AccountLogins", "UserId");
        migrationBuilder.CreateTable("AccountTokens", table => new
        {
            UserId = table.Column<string>(nullable: false),
            LoginProvider = table.Column<string>(nullable: false),
            Name = table.Column<string>(nullable: false),
            Value = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AccountTokens", row => new { row.UserId, row.LoginProvider, row.Name });
            table.ForeignKey("FK_AccountTokens_Accounts_UserId", row => row.UserId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void CreateSessions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("AccountSessions", table => new
        {
            Id = table.Column<string>(maxLength: SessionLength, nullable: false),
            AccountId = table.Column<string>(nullable: false),
            StartedAt = table.Column<long>(nullable: false),
            EndedAt = table.Column<long>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_AccountSessions", row => row.Id);
            table.ForeignKey("FK_AccountSessions_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_AccountSessions_AccountId", "AccountSessions", "AccountId");
    }
}
