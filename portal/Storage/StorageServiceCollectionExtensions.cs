using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Storage;

/// <summary>Registers the data folder, the database and the keys, and gives every part's context its place in the database.</summary>
public static class StorageServiceCollectionExtensions
{
    public static IServiceCollection AddStorage(this IServiceCollection services, DataFolder folder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton<FolderLock>();
        services.AddSingleton<SqliteFile>();
        services.AddSingleton<WriteGate>();
        services.AddSingleton<WriteGateInterceptor>();
        services.AddSingleton<PragmaInterceptor>();
        services.AddSingleton<StorageStartup>();
        services.AddSingleton<IStartupTask>(provider => provider.GetRequiredService<StorageStartup>());
        services.AddHostedService<StartupTasks>();
        services.AddDataProtection().SetApplicationName("Shirube");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new KeyFiles(folder)));
        return services;
    }

    /// <summary>
    /// Registers a part's context over the portal's database: as a pooled factory, and as itself for one request. It has a
    /// migration history of its own, and its migrations are applied at start.
    /// </summary>
    public static IServiceCollection AddPortalDbContext<TContext>(this IServiceCollection services) where TContext : DbContext
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<SqliteFile>().ConnectionString,
                sqlite => sqlite.MigrationsHistoryTable($"__Migrations_{typeof(TContext).Name}"))
            .AddInterceptors(provider.GetRequiredService<PragmaInterceptor>(), provider.GetRequiredService<WriteGateInterceptor>()));
        services.TryAddScoped(provider => provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext());
        services.AddSingleton<IPortalDatabase, PortalDatabase<TContext>>();
        return services;
    }
}
