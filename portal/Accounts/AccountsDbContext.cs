using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Portal.Accounts;

/// <summary>Tables of accounts and sessions.</summary>
internal sealed class AccountsDbContext(DbContextOptions<AccountsDbContext> options) : IdentityUserContext<Account>(options)
{
    private const int LongestRole = 16;

    private const int LongestSession = 32;

    public DbSet<AccountSession> Sessions => Set<AccountSession>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.Property(a => a.Role).HasConversion<string>().HasMaxLength(LongestRole);
        });
        builder.Entity<IdentityUserClaim<string>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<string>>().ToTable("AccountTokens");
        builder.Entity<AccountSession>(session =>
        {
            session.ToTable("AccountSessions");
            session.Property(s => s.Id).HasMaxLength(LongestSession);
            session.HasIndex(s => s.AccountId);
            session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
