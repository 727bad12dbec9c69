using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>A channel, as an agent sees it.</summary>
public interface IChannelAdapter
{
    /// <summary>What every turn passes through before the agent.</summary>
    MiddlewareSet MiddlewareSet { get; }

    /// <summary>What is done when a turn fails.</summary>
    Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>Adds a step that every turn passes through.</summary>
    IChannelAdapter Use(IMiddleware middleware);

    /// <summary>Sends answers, in their order.</summary>
    Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    /// <summary>Puts another activity in the place of the one with its id.</summary>
    Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);
}
