namespace Shirube.Portal.Usage;

/// <summary>Stores the counts every few seconds and once more at the end.</summary>
internal sealed partial class ViewCounterJob(ViewStore store, TimeProvider clock, ILogger<ViewCounterJob> logger) : BackgroundService
{
    /// <summary>At most this much is lost when the machine fails.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryStoreAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await TryStoreAsync(CancellationToken.None);
        }
    }

    private async Task TryStoreAsync(CancellationToken cancellation)
    {
        try
        {
            await store.StoreAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Counting must not stop the portal; the counts are kept and tried again.
            Failed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Counts of opened articles could not be stored; they are tried again")]
    private static partial void Failed(ILogger logger, Exception exception);
}
