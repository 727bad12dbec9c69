using Shirube.Portal.Jobs;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Works results out in the background, so that nobody waits for them. Where it fails, whoever looks works them out then.</summary>
internal sealed class ResultsJob(ResultsPreparation preparation, TimeProvider clock, ILogger<ResultsJob> logger) : RepeatedJob(TimeSpan.FromMinutes(5), clock, logger)
{
    protected override Task WorkAsync(CancellationToken cancellation) => preparation.PrepareAsync(cancellation);
}
