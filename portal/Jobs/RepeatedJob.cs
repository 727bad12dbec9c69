namespace Shirube.Portal.Jobs;

/// <summary>
/// Work that is done at the start and again every so often. One failure, such as a full disk or a locked database, does not end
/// it, for a job that has ended does not come back: what it does can be done again.
/// </summary>
internal abstract partial class RepeatedJob(TimeSpan every, TimeProvider clock, ILogger logger) : BackgroundService
{
    protected TimeProvider Clock => clock;

    protected abstract Task WorkAsync(CancellationToken cancellation);

    /// <summary>What is still to be done when the portal stops.</summary>
    protected virtual Task FinishAsync() => Task.CompletedTask;

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        try
        {
            do
            {
                await TryAsync(WorkAsync, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Stopped(logger, GetType().Name);
        }

        await TryAsync(_ => FinishAsync(), CancellationToken.None);
    }

    private async Task TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellation)
    {
        try
        {
            await work(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            Failed(logger, exception, GetType().Name);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Job} failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception, string job);

    [LoggerMessage(2, LogLevel.Debug, "{Job} stops")]
    private static partial void Stopped(ILogger logger, string job);
}
