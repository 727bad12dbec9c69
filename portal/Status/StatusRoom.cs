namespace Shirube.Portal.Status;

/// <summary>What the page about the state of the portal needs.</summary>
internal static class StatusRoom
{
    public static IServiceCollection AddStatus(this IServiceCollection services) => services.AddSingleton<ReadStatus>();
}
