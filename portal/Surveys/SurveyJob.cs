using Microsoft.Extensions.Options;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>Sends what waits in the outbox and notes how many have answered, in the background.</summary>
internal sealed partial class SurveyJob(OutboxSender outbox, ProgressReader progress, IOptions<MailOptions> mail, TimeProvider clock, ILogger<SurveyJob> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var most = Math.Max(1, (int)(mail.Value.PerMinute * Every.TotalMinutes));
        var isRecovered = false;
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                if (!isRecovered) isRecovered = await TryAsync(outbox.RecoverAsync, stoppingToken);
                if (isRecovered) await TryAsync(stop => outbox.SendAsync(most, stop), stoppingToken);
                await TryAsync(progress.NoteAsync, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Stopped(logger);
        }
    }

    private async Task<bool> TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellation)
    {
        try
        {
            await work(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One failure, such as a full disk, must not end the sending for good; what failed is still in the outbox.
            Failed(logger, exception);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Work for surveys failed; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Debug, "Sending for surveys stops")]
    private static partial void Stopped(ILogger logger);
}
