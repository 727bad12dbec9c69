using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Agents;
using Shirube.Bot.Connector;
using Shirube.Bot.Conversations;
using Shirube.Bot.DirectLine;

namespace Shirube.Bot;

/// <summary>Registers the assistant and the channels it speaks through.</summary>
public static class BotServiceCollectionExtensions
{
    /// <summary>Adds the whole part. The host gives it its database contexts, what it knows of people and what it needs of the desk.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, DirectLineFiles files)
    {
        services.AddConversations();
        services.AddDirectLine(files);
        services.AddConnector();
        services.AddAgent();
        return services;
    }
}
