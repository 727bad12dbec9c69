using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>Asks after closed inquiries, once a day in the background, for the campaigns that are set to it.</summary>
internal sealed partial class SamplingJob(InquirySampling sampling, TimeProvider clock, ILogger<SamplingJob> logger) : BackgroundService
{
    /// <summary>Often enough that a day on which the portal ran only for a while is not left out.</summary>
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
            if (await sampling.DrawAsync(cancellation) is > 0 and var asked) Asked(logger, asked);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Drawing again draws the same inquiries, so nothing is lost.
            Failed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Count} people are asked about an inquiry that was closed")]
    private static partial void Asked(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Asking after closed inquiries failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Debug, "Asking after closed inquiries stops")]
    private static partial void Stopped(ILogger logger);
}
