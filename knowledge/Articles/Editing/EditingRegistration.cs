using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Knowledge.Articles.Board;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Registers writing and publishing.</summary>
internal static class EditingRegistration
{
    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        services.TryAddSingleton<DraftCheck>();
        services.TryAddSingleton<DraftReader>();
        services.TryAddSingleton<ArticleLog>();
        services.TryAddSingleton<CreateArticle>();
        services.TryAddSingleton<StartDraft>();
        services.TryAddSingleton<SaveDraft>();
        services.TryAddSingleton<DiscardDraft>();
        services.TryAddSingleton<AddMedia>();
        services.TryAddSingleton<SendToReview>();
        services.TryAddSingleton<TakeBack>();
        services.TryAddSingleton<ReturnRevision>();
        services.TryAddSingleton<ApproveRevision>();
        services.TryAddSingleton<ScheduleRevision>();
        services.TryAddSingleton<IFailPoints, NoFailPoints>();
        services.TryAddSingleton<Publication>();
        services.TryAddSingleton<ShowPublished>();
        services.TryAddSingleton<PublishRevision>();
        services.TryAddSingleton<WithdrawArticle>();
        services.TryAddSingleton<HoldRevision>();
        services.TryAddSingleton<PublishDueRevision>();
        services.TryAddSingleton<DuePublications>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IGoldenSurface, SearchSurface>());
        services.TryAddSingleton<GoldenComparison>();
        services.TryAddSingleton<GoldenHistory>();
        services.TryAddSingleton<PublishGate>();
        services.TryAddSingleton<RevisionGate>();
        services.TryAddSingleton<ArticleChanges>();
        services.TryAddSingleton<PublishedFacts>();
        services.TryAddSingleton<IArticleUses, NoArticleUses>();
        services.TryAddSingleton<ArticleBoard>();
        return services;
    }
}
