using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shirube.Knowledge.Signals.Migrations;

/// <summary>The table of signals. Types are left to the provider.</summary>
[DbContext(typeof(SignalsDbContext))]
[Migration("20261121000000_CreateSignals")]
public sealed class CreateSignals : Migration
{
    private const int NameLength = 64;
    private const int ReferenceLength = 200;
    private const int PersonLength = 256;
    private const int LangLength = 8;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Signals", table => new
        {
            // Each provider reads its own annotation and leaves the others'.
            Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
            Kind = table.Column<string>(maxLength: NameLength, nullable: false),
            Reference = table.Column<string>(maxLength: ReferenceLength, nullable: false),
            Words = table.Column<string>(nullable: false),
            Lang = table.Column<string>(maxLength: LangLength, nullable: false),
            No = table.Column<int>(nullable: true),
            Revision = table.Column<int>(nullable: true),
            Anchor = table.Column<string>(nullable: true),
            Reason = table.Column<string>(maxLength: NameLength, nullable: true),
            Comment = table.Column<string>(nullable: false),
            Person = table.Column<string>(maxLength: PersonLength, nullable: true),
            ObservedAt = table.Column<long>(nullable: false),
            ChangedAt = table.Column<long>(nullable: false),
            IsWithdrawn = table.Column<bool>(nullable: false),
        }, constraints: table => table.PrimaryKey("PK_Signals", row => row.Id));
        migrationBuilder.CreateIndex("IX_Signals_Kind_Reference", "Signals", ["Kind", "Reference"], unique: true);
        migrationBuilder.CreateIndex("IX_Signals_Kind_ObservedAt", "Signals", ["Kind", "ObservedAt"]);
        migrationBuilder.CreateIndex("IX_Signals_No_ObservedAt", "Signals", ["No", "ObservedAt"]);
        migrationBuilder.CreateIndex("IX_Signals_Person", "Signals", "Person");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("Signals");
}
