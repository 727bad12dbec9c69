using Microsoft.EntityFrameworkCore;

namespace Shirube.Portal.Storage;

/// <summary>Brings the tables of one context up to date.</summary>
internal sealed class PortalDatabase<TContext>(IDbContextFactory<TContext> contexts) : IPortalDatabase where TContext : DbContext
{
    public string Name => typeof(TContext).Name;

    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return [.. await context.Database.GetPendingMigrationsAsync(cancellation)];
    }

    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.Database.MigrateAsync(cancellation);
    }
}
