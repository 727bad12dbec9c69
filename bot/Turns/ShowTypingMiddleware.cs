using Shirube.Bot.Protocol;

namespace Shirube.Bot.Turns;

/// <summary>Shows that something is being written when an answer takes longer than a moment.</summary>
public sealed class ShowTypingMiddleware(TimeProvider clock) : IMiddleware
{
    /// <summary>Most answers are there by then; dots that only flash are unrest.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    /// <summary>Clients show the dots for five seconds.</summary>
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(4);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var showing = ShowAsync(turnContext, ended.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await ended.CancelAsync();
            await showing;
        }
    }

    private async Task ShowAsync(ITurnContext turnContext, CancellationToken ended)
    {
        var wait = Delay;
        while (await WaitAsync(wait, ended) && !turnContext.Responded)
        {
            // Not cancelled half-way: it ends before the turn does.
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, CancellationToken.None);
            wait = Period;
        }
    }

    private async Task<bool> WaitAsync(TimeSpan wait, CancellationToken ended)
    {
        await Task.Delay(wait, clock, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !ended.IsCancellationRequested;
    }
}
