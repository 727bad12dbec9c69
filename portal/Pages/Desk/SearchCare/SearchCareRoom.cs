namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Registers what the pages of search care ask.</summary>
internal static class SearchCareRoom
{
    public static IServiceCollection AddSearchCare(this IServiceCollection services)
    {
        services.AddSingleton<WordFormReader>();
        services.AddSingleton<WordDesk>();
        return services;
    }
}
