using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>Registers what the pages of signals and proposals ask.</summary>
internal static class CurationRoom
{
    public static IServiceCollection AddCurationDesk(this IServiceCollection services)
    {
        services.AddSingleton<IEffectCounts, Usage.CountedEffects>();
        services.AddSingleton<Manage.LoopFigureBook>();
        services.AddSingleton<SignalSteps>();
        services.AddSingleton<Authoring.AuthoringDesk>();
        services.AddSingleton<ProposalActions>();
        services.AddSingleton<NoticeMail>();
        services.AddSingleton<CurationRounds>();
        services.AddHostedService<CurationWatch>();
        return services;
    }
}
