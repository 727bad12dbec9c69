using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Access;
using Shirube.Portal.Accounts;

namespace Shirube.Portal.Desk.Working;

/// <summary>Whom an inquiry can be assigned to, and whose it can be.</summary>
internal sealed class AgentDirectory(IDbContextFactory<AccountsDbContext> database)
{
    private static readonly Role[] AtTheDesk = [Role.Agent, Role.Editor, Role.Manager, Role.Admin];

    /// <summary>Accounts of everybody at the desk, by name.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var names = await context.Users.Where(account => AtTheDesk.Contains(account.Role) && !account.IsDisabled)
            .Select(account => account.UserName!).ToListAsync(cancellation);
        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>The account with this name as it is written there; null when there is none.</summary>
    public async Task<string?> FindAsync(string name, CancellationToken cancellation)
    {
        var normalized = name.Normalize().ToUpperInvariant();
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Users.Where(account => account.NormalizedUserName == normalized).Select(account => account.UserName).FirstOrDefaultAsync(cancellation);
    }
}
