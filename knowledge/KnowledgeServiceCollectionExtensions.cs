using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge;

/// <summary>Registers everything of knowledge. The host registers the <see cref="Articles.Records.KnowledgeDbContext"/> with a database.</summary>
public static class KnowledgeServiceCollectionExtensions
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<MarkdownRenderer>();
        services.TryAddSingleton<RevisionDrawing>();
        services.TryAddSingleton<ArticleCatalog>();
        services.TryAddSingleton<ArticleReader>();
        services.TryAddSingleton<ArticleHistory>();
        services.TryAddSingleton<RevisionReader>();
        services.TryAddSingleton<RevisionDiff>();
        return services;
    }
}
