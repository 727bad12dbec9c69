using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>What all channels do alike: a turn runs through the middleware to the agent, and a failure is answered.</summary>
public abstract class ChannelAdapter : IChannelAdapter
{
    public MiddlewareSet MiddlewareSet { get; } = new();

    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    public IChannelAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    public abstract Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(ITurnContext turnContext, IReadOnlyList<Activity> activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse?> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Runs one turn.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, IAgent agent, CancellationToken cancellationToken)
    {
        try
        {
            await MiddlewareSet.RunAsync(turnContext, agent.OnTurnAsync, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null && !cancellationToken.IsCancellationRequested)
        {
            await OnTurnError(turnContext, exception);
        }
    }
}
