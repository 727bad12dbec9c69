namespace Shirube.Portal.Sessions;

/// <summary>Stores what happened every few seconds and once more at the end.</summary>
internal sealed partial class HelpJournalJob(HelpStore store, HelpJournal journal, TimeProvider clock, ILogger<HelpJournalJob> logger) : BackgroundService
{
    /// <summary>At most this much is lost when the machine fails.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

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
            journal.Forget(clock.GetUtcNow());
            await store.StoreAsync(cancellation);
            if (journal.TakeDropped() is > 0 and var dropped) LogDropped(dropped);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Statistics must not stop the portal; what happened is kept and tried again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "What people looked for could not be stored; it is tried again")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "{Count} things that people looked for were not taken down: the database is too slow")]
    private partial void LogDropped(long count);
}
