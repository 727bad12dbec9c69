using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shirube.Bot.Operation;

/// <summary>
/// Looks at the assistant every half a minute, keeps what it sees, and takes in what other processes have set. What it looks at comes
/// into being with the first look: services that run in the background are made before the database has its tables.
/// </summary>
internal sealed partial class AssistantWatch(Lazy<AssistantUpkeep> upkeep, TimeProvider clock, ILogger<AssistantWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await upkeep.Value.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Watching must not stop the portal; it looks again.
                LogFailed(exception);
            }
            catch (OperationCanceledException)
            {
                // Told to stop while it was looking.
                return;
            }
        }
        while (await WaitAsync(timer, stoppingToken));
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The assistant could not be looked at; that is tried again")]
    private partial void LogFailed(Exception exception);
}
