using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Knowledge.Curation.Effect;

namespace Shirube.Knowledge.Curation;

/// <summary>Registers what is done with signals.</summary>
internal static class CurationRegistration
{
    public static IServiceCollection AddCuration(this IServiceCollection services)
    {
        services.TryAddSingleton<OpenSignals>();
        services.TryAddSingleton<JoinSignals>();
        services.TryAddSingleton<DeclineSignals>();
        services.TryAddSingleton<ProposalReader>();
        services.TryAddSingleton<ProposalDrafts>();
        services.TryAddSingleton<OpenProposalDraft>();
        services.TryAddSingleton<ChangeProposal>();
        services.TryAddSingleton<DeclineProposal>();
        services.TryAddSingleton<CloseProposals>();
        services.TryAddSingleton<ArticleSignals>();
        services.TryAddSingleton<IEffectCounts, NoEffectCounts>();
        services.TryAddSingleton<EffectReader>();
        services.TryAddSingleton<LoopReader>();
        services.TryAddSingleton<INotices, NoticeStore>();
        return services;
    }
}
