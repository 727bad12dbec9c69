namespace Shirube.Portal.Search;

/// <summary>Registers what pages and programs search with. The host registers the index.</summary>
internal static class SearchRoom
{
    public static IServiceCollection AddArticleSearch(this IServiceCollection services)
    {
        services.AddSingleton<ArticleSearch>();
        services.AddSingleton<ArticleSuggestions>();
        services.AddSingleton<ArticleListing>();
        return services;
    }
}
