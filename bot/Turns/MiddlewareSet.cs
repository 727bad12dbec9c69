namespace Shirube.Bot.Turns;

/// <summary>The steps that turns pass through, in order.</summary>
public sealed class MiddlewareSet
{
    private readonly List<IMiddleware> _steps = [];

    /// <summary>Adds a step at the end. To be done before the first turn.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        _steps.Add(middleware);
        return this;
    }

    /// <summary>Runs a turn through all steps, then to <paramref name="agent"/>.</summary>
    public Task RunAsync(ITurnContext turnContext, Func<ITurnContext, CancellationToken, Task> agent, CancellationToken cancellationToken)
        => RunFromAsync(0, turnContext, agent, cancellationToken);

    private Task RunFromAsync(int step, ITurnContext turnContext, Func<ITurnContext, CancellationToken, Task> agent, CancellationToken cancellationToken)
        => step == _steps.Count
            ? agent(turnContext, cancellationToken)
            : _steps[step].OnTurnAsync(turnContext, next => RunFromAsync(step + 1, turnContext, agent, next), cancellationToken);
}
