using Shirube.Portal.Jobs;
using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>
/// Asks after closed inquiries, once a day in the background, for the campaigns that are set to it. It looks every few minutes, so that
/// a day on which the portal ran only for a while is not left out. Drawing again draws the same inquiries, so a failure loses nothing.
/// </summary>
internal sealed partial class SamplingJob(InquirySampling sampling, TimeProvider clock, ILogger<SamplingJob> logger) : RepeatedJob(TimeSpan.FromMinutes(5), clock, logger)
{
    protected override async Task WorkAsync(CancellationToken cancellation)
    {
        if (await sampling.DrawAsync(cancellation) is > 0 and var asked) Asked(logger, asked);
    }

    [LoggerMessage(3, LogLevel.Information, "{Count} people are asked about an inquiry that was closed")]
    private static partial void Asked(ILogger logger, int count);
}
