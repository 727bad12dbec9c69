using Microsoft.Extensions.Options;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Jobs;
using Shirube.Portal.Settings;
using Shirube.Portal.Web;

namespace Shirube.Portal.Startup;

/// <summary>Publishes what is due and hides what has expired, within seconds of its moment.</summary>
internal sealed partial class PublishingWatch(DuePublications due, DateText dates, IOptions<PortalSettings> settings, TimeProvider time, ILogger<PublishingWatch> logger)
    : RepeatedJob(TimeSpan.FromSeconds(settings.Value.RefreshSeconds), time, logger)
{
    protected override async Task WorkAsync(CancellationToken cancellation)
    {
        if (await due.RunAsync(dates.Today, cancellation) is > 0 and var count) Changed(logger, count);
    }

    [LoggerMessage(3, LogLevel.Information, "{Count} articles were published or hidden because their time had come")]
    private static partial void Changed(ILogger logger, int count);
}
