using Microsoft.Extensions.Options;
using Shirube.Portal.Settings;

namespace Shirube.Portal.Startup;

/// <summary>Closes the proposals that publications carried out, and looks through the articles for what needs attention whenever they or the day have changed.</summary>
internal sealed partial class CurationWatch(CurationRounds rounds, IOptions<PortalSettings> settings, TimeProvider time, ILogger<CurationWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Value.RefreshSeconds), time);
        do
        {
            try
            {
                await rounds.RunAsync(stoppingToken);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Proposals and signals could not be brought up to date; the next attempt follows")]
    private partial void LogFailed(Exception exception);
}
