using Shirube.Portal.Storage;

namespace Shirube.Portal.Usage;

/// <summary>Registers the counting of opened articles.</summary>
internal static class UsageRoom
{
    public static IServiceCollection AddUsage(this IServiceCollection services)
    {
        services.AddPortalDbContext<UsageDbContext>();
        services.AddSingleton<ViewCounter>();
        services.AddSingleton<ViewStore>();
        services.AddSingleton<MostRead>();
        services.AddHostedService<ViewCounterJob>();
        return services;
    }
}
