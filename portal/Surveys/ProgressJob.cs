using Shirube.Portal.Jobs;
using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>Notes how many have answered, in the background.</summary>
internal sealed class ProgressJob(ProgressReader progress, TimeProvider clock, ILogger<ProgressJob> logger) : RepeatedJob(TimeSpan.FromSeconds(10), clock, logger)
{
    protected override Task WorkAsync(CancellationToken cancellation) => progress.NoteAsync(cancellation);
}
