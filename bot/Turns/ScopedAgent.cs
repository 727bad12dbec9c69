using Microsoft.Extensions.DependencyInjection;

namespace Shirube.Bot.Turns;

/// <summary>The agent of a scope, looked up inside the turn: one that cannot be made is a turn that failed, and is answered as such.</summary>
internal sealed class ScopedAgent(IServiceProvider provider) : IAgent
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        => provider.GetRequiredService<IAgent>().OnTurnAsync(turnContext, cancellationToken);
}
