using Shirube.Knowledge.Articles.Board;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Registers what the pages for writing and publishing ask.</summary>
internal static class ArticleDeskRoom
{
    public static IServiceCollection AddArticleDesk(this IServiceCollection services)
    {
        services.AddSingleton<SimilarArticles>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<DraftSheet>();
        services.AddSingleton<DraftSteps>();
        services.AddSingleton<ReviewDesk>();
        services.AddSingleton<ReviewSteps>();
        services.AddSingleton<IArticleUses, Usage.CountedUses>();
        services.AddSingleton<GoldenBoard.GoldenDesk>();
        services.AddHostedService<PublishingWatch>();
        return services;
    }
}
