using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shirube.Bot.Conversations;

/// <summary>
/// The one writer of all conversations. What comes while it saves is saved together next: a save that is safe from a power cut
/// costs the same for one row as for a hundred, so that many conversations at once go as fast as few.
/// </summary>
internal sealed partial class ConversationWriter(IDbContextFactory<ConversationsDbContext> database, ILogger<ConversationWriter> logger) : BackgroundService
{
    /// <summary>Longer saves keep the other writers of the database waiting.</summary>
    private const int LargestBatch = 200;

    /// <summary>When this many wait the disk does not follow, and whoever comes has to wait too.</summary>
    private const int LongestQueue = 4096;

    private readonly Channel<WriteEntry> _queue = Channel.CreateBounded<WriteEntry>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    /// <summary>Gives something to be saved; <see cref="WriteEntry.Done"/> says when it is.</summary>
    /// <exception cref="ChannelClosedException">The program is ending.</exception>
    public ValueTask EnqueueAsync(WriteEntry entry) => _queue.Writer.WriteAsync(entry);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What was taken is still saved.
        _queue.Writer.TryComplete();
        if (ExecuteTask is { } saving) await saving.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<WriteEntry>(LargestBatch);
        while (await _queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _queue.Reader.TryRead(out var entry)) batch.Add(entry);
            await SaveAsync(batch);
        }
    }

    private async Task SaveAsync(List<WriteEntry> batch)
    {
        if (await TrySaveAsync(batch) is not { } exception) return;
        if (batch.Count == 1)
        {
            batch[0].Fail(exception);
            LogFailed(exception);
            return;
        }

        // One that cannot be saved must not take the others with it.
        foreach (var entry in batch) entry.Undo();
        foreach (var entry in batch)
        {
            if (await TrySaveAsync([entry]) is not { } own) continue;
            entry.Fail(own);
            LogFailed(own);
        }
    }

    private async Task<Exception?> TrySaveAsync(IReadOnlyList<WriteEntry> batch)
    {
        try
        {
            await using var context = await database.CreateDbContextAsync();
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            foreach (var entry in batch) entry.Apply(context);
            await context.SaveChangesAsync();
        }
        catch (Exception exception)
        {
            // Each waiting sender is told; the writer itself goes on.
            return exception;
        }

        foreach (var entry in batch) entry.Commit();
        return null;
    }

    [LoggerMessage(1, LogLevel.Error, "Something said could not be saved")]
    private partial void LogFailed(Exception exception);
}
