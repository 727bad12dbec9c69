using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Export;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Import.Faq;
using Shirube.Knowledge.Articles.Import.Zip;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Words;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Markdown;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge;

/// <summary>Registers everything of knowledge. The host registers the <see cref="Articles.Records.KnowledgeDbContext"/> and the <see cref="SignalsDbContext"/> with a database.</summary>
public static class KnowledgeServiceCollectionExtensions
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IndexOptions index)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<MarkdownRenderer>();
        services.TryAddSingleton<RevisionDrawing>();
        services.TryAddSingleton<ArticleCatalog>();
        services.TryAddSingleton<ArticleReader>();
        services.TryAddSingleton<ArticleHistory>();
        services.TryAddSingleton<RevisionReader>();
        services.TryAddSingleton<WordCutter>();
        services.TryAddSingleton<RevisionDiff>();
        services.TryAddSingleton<MediaReader>();
        services.TryAddSingleton<RenderingRefresh>();
        services.TryAddSingleton<StoredTextCheck>();
        services.TryAddSingleton<ArticleImporter>();
        services.TryAddSingleton<ArchiveImporter>();
        services.TryAddSingleton<FaqWriter>();
        services.TryAddSingleton<FaqImporter>();
        services.TryAddSingleton<ArticleExporter>();
        services.TryAddSingleton<DocumentList>();
        services.TryAddSingleton<HandoverExporter>();
        services.TryAddSingleton(index);
        services.TryAddSingleton<ArticleIndex>();
        services.TryAddSingleton(provider => provider.GetRequiredService<ArticleIndex>().Index);
        services.TryAddSingleton<ArticleIndexer>();
        services.TryAddSingleton<KnowledgeRefresh>();
        services.TryAddSingleton<GoldenQuestions>();
        services.AddEditing();
        services.AddCuration();
        services.TryAddSingleton<WordListReader>();
        services.TryAddSingleton<SaveWordList>();
        services.TryAddSingleton<WordGate>();
        services.TryAddSingleton<ISignals, SignalStore>();
        return services;
    }
}
