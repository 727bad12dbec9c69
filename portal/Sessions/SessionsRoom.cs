using Shirube.Bot.Dialogue;
using Shirube.Portal.Sessions.Care;
using Shirube.Portal.Sessions.Figures;
using Shirube.Portal.Sessions.Votes;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Sessions;

/// <summary>Registers following people's attempts to get help, and their votes.</summary>
internal static class SessionsRoom
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddPortalDbContext<SessionsDbContext>();
        services.AddSingleton<HelpJournal>();
        services.AddSingleton<HelpStore>();
        services.AddSingleton<HelpTrail>();
        services.AddSingleton<ConversationMemory>();
        services.AddSingleton<CastVote>();
        services.AddSingleton<SynonymFinder>();
        services.AddSingleton<ReadSearchCare>();
        services.AddSingleton<HelpCount>();
        services.AddSingleton<ITurnObserver, TurnTrail>();
        services.AddHostedService<HelpJournalJob>();
        return services;
    }
}
