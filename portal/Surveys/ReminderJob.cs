using Shirube.Portal.Jobs;
using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>Reminds on the days that campaigns are set to, in the background. What a failure leaves undone is completed the next time.</summary>
internal sealed partial class ReminderJob(ReminderSchedule schedule, TimeProvider clock, ILogger<ReminderJob> logger) : RepeatedJob(TimeSpan.FromMinutes(5), clock, logger)
{
    protected override async Task WorkAsync(CancellationToken cancellation)
    {
        if (await schedule.RunAsync(cancellation) is > 0 and var reminded) Reminded(logger, reminded);
    }

    [LoggerMessage(3, LogLevel.Information, "{Count} people are reminded of a survey")]
    private static partial void Reminded(ILogger logger, int count);
}
