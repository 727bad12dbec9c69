using Shirube.Portal.Jobs;

namespace Shirube.Portal.Usage;

/// <summary>Stores the counts every few seconds, and once more at the end. At most a few seconds are lost when the machine fails.</summary>
internal sealed class ViewCounterJob(ViewStore store, TimeProvider clock, ILogger<ViewCounterJob> logger) : RepeatedJob(TimeSpan.FromSeconds(5), clock, logger)
{
    protected override Task WorkAsync(CancellationToken cancellation) => store.StoreAsync(cancellation);

    protected override Task FinishAsync() => store.StoreAsync(CancellationToken.None);
}
