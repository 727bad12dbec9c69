namespace Shirube.Bot.Turns;

/// <summary>A step that every turn passes through.</summary>
public interface IMiddleware
{
    /// <summary>Does its part and calls <paramref name="next"/>, unless the turn is to end here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
