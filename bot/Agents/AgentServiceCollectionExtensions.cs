using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.Turns;

namespace Shirube.Bot.Agents;

/// <summary>Registers the assistant as an agent.</summary>
internal static class AgentServiceCollectionExtensions
{
    public static IServiceCollection AddAgent(this IServiceCollection services)
    {
        services.TryAddSingleton<RatedMessages>();
        services.TryAddSingleton<FeedbackReader>();
        services.TryAddSingleton<ReplyWriter>();
        services.TryAddSingleton<ITranscripts, Transcripts>();
        services.TryAddScoped<IAgent, AssistantAgent>();
        return services;
    }
}
