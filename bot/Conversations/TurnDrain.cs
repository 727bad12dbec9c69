using Microsoft.Extensions.Hosting;
using Shirube.Bot.Connector;
using Shirube.Bot.DirectLine;

namespace Shirube.Bot.Conversations;

/// <summary>Lets what is being answered be answered before the writer closes.</summary>
internal sealed class TurnDrain(DirectLineAdapter adapter, CloudTurns turns) : IHostedService
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(Patience);
        while (adapter.Running + turns.Running > 0 && !late.IsCancellationRequested) await Task.Delay(Step, CancellationToken.None);
    }
}
