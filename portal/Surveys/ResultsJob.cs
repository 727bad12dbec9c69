using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Works results out in the background, so that nobody waits for them.</summary>
internal sealed partial class ResultsJob(ResultsPreparation preparation, TimeProvider clock, ILogger<ResultsJob> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
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
            Stopped(logger);
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await preparation.PrepareAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever looks works them out then.
            Failed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Results could not be worked out beforehand; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Debug, "Working out results stops")]
    private static partial void Stopped(ILogger logger);
}
