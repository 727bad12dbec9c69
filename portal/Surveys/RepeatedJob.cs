namespace Shirube.Portal.Surveys;

/// <summary>Work that is done at the start and again every so often. One failure does not end it: what it does can be done again.</summary>
internal abstract partial class RepeatedJob(TimeSpan every, TimeProvider clock, ILogger logger) : BackgroundService
{
    protected abstract Task WorkAsync(CancellationToken cancellation);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, clock);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Stopped(logger, GetType().Name);
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await WorkAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Failed(logger, exception, GetType().Name);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Job} failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception, string job);

    [LoggerMessage(2, LogLevel.Debug, "{Job} stops")]
    private static partial void Stopped(ILogger logger, string job);
}
