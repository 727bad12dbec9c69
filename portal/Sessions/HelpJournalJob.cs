using Shirube.Portal.Jobs;

namespace Shirube.Portal.Sessions;

/// <summary>Stores what happened every few seconds, and once more at the end. At most a few seconds are lost when the machine fails.</summary>
internal sealed partial class HelpJournalJob(HelpStore store, HelpJournal journal, TimeProvider clock, ILogger<HelpJournalJob> logger) : RepeatedJob(TimeSpan.FromSeconds(2), clock, logger)
{
    protected override async Task WorkAsync(CancellationToken cancellation)
    {
        journal.Forget(Clock.GetUtcNow());
        await store.StoreAsync(cancellation);
        if (journal.TakeDropped() is > 0 and var dropped) Dropped(logger, dropped);
    }

    protected override Task FinishAsync() => WorkAsync(CancellationToken.None);

    [LoggerMessage(3, LogLevel.Warning, "{Count} things that people looked for were not taken down: the database is too slow")]
    private static partial void Dropped(ILogger logger, long count);
}
