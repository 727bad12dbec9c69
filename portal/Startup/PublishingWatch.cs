using Microsoft.Extensions.Options;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Settings;
using Shirube.Portal.Web;

namespace Shirube.Portal.Startup;

/// <summary>Publishes what is due and hides what has expired, within seconds of its moment.</summary>
internal sealed partial class PublishingWatch(
    DuePublications due, DateText dates, IOptions<PortalSettings> settings, TimeProvider time, ILogger<PublishingWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Value.RefreshSeconds), time);
        do
        {
            try
            {
                if (await due.RunAsync(dates.Today, stoppingToken) is > 0 and var count) LogChanged(count);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // A full disk or a locked database passes; a watch that has ended does not come back.
                LogFailed(exception);
            }
        }
        while (await NextTickAsync(timer, stoppingToken));
    }

    private static async ValueTask<bool> NextTickAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Being told to stop is how a watch ends.
            return false;
        }
    }
}
