using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Shirube.Bot.Conversations;

/// <summary>Registers the keeping of conversations.</summary>
internal static class ConversationsServiceCollectionExtensions
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.TryAddSingleton<IChatPeople, PublicPeople>();
        services.TryAddSingleton<ConversationStore>();
        services.TryAddSingleton<ConversationWriter>();
        services.TryAddSingleton<LiveConversations>();
        services.TryAddSingleton<PostIntake>();
        services.TryAddSingleton<ConversationServices>();
        services.TryAddSingleton<ConversationTidy>();
        services.TryAddSingleton<IConversations, PortalConversations>();
        // Stopped in reverse: first what answers, then what saves the answers.
        services.AddHostedService(provider => provider.GetRequiredService<ConversationWriter>());
        services.AddHostedService<TurnDrain>();
        services.AddHostedService<ConversationJanitor>();
        return services;
    }
}
