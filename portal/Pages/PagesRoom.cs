using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Pages.Articles;
using Shirube.Portal.Pages.Inquiries;
using Shirube.Portal.Pages.Manuals;

namespace Shirube.Portal.Pages;

/// <summary>Registers what the staff's pages ask.</summary>
internal static class PagesRoom
{
    public static IServiceCollection AddStaffPages(this IServiceCollection services)
    {
        services.AddSingleton<OpenArticle>();
        services.AddSingleton<ManualDirectory>();
        services.AddSingleton<OwnTimeline>();
        services.AddSingleton<DeskTimeline>();
        services.TryAddSingleton<CitationReader>();
        return services;
    }
}
