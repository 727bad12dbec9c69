namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>Registers what the pages for bringing knowledge in and handing it over ask.</summary>
internal static class TransferRoom
{
    public static IServiceCollection AddTransfer(this IServiceCollection services)
    {
        services.AddSingleton<ImportShelf>();
        services.AddSingleton<FolderDesk>();
        return services;
    }
}
