using Microsoft.Extensions.Logging;
using Shirube.Knowledge.Signals;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>
/// Stores turns: those that come while others are being stored go together into the next transaction, so that many conversations
/// cost few waits for the disk. Misses are reported afterwards, when nobody waits any more.
/// </summary>
internal sealed partial class TurnJournal(TurnStore store, ISignals signals, ILogger<TurnJournal> logger) : IAsyncDisposable
{
    private const int MostInBatch = 200;
    private const int MostAttempts = 5;

    /// <summary>After so many failures and no success it is the database that fails, not a turn.</summary>
    private const int MostFailures = 3;

    private readonly Lock _lock = new();
    private readonly List<Waiting> _waiting = [];
    private Task _work = Task.CompletedTask;
    private bool _working;

    /// <summary>Ends when the turn is stored: true, or when that failed: false; it is then tried again with the next ones.</summary>
    public Task<bool> AddAsync(JournalEntry entry)
    {
        var waiting = new Waiting(entry);
        lock (_lock)
        {
            _waiting.Add(waiting);
            if (!_working)
            {
                _working = true;
                _work = Task.Run(WorkAsync);
            }
        }

        return waiting.Stored.Task;
    }

    /// <summary>The memory of a conversation that is not stored yet; null when all of it is.</summary>
    public ConversationMemory? Unstored(string conversationId)
    {
        lock (_lock) return _waiting.FindLast(waiting => waiting.Entry.Turn.ConversationId == conversationId)?.Entry.Memory;
    }

    public async ValueTask DisposeAsync()
    {
        Task work;
        lock (_lock) work = _work;
        await work;
    }

    private async Task WorkAsync()
    {
        while (true)
        {
            List<Waiting> batch;
            lock (_lock)
            {
                // What failed waits for the next turn, not for itself.
                if (_waiting.TrueForAll(waiting => waiting.Stored.Task.IsCompleted))
                {
                    _working = false;
                    return;
                }

                batch = _waiting.GetRange(0, Math.Min(MostInBatch, _waiting.Count));
            }

            var stored = await StoreAsync(batch);
            lock (_lock) Settle(batch, stored);
            foreach (var waiting in batch) waiting.Stored.TrySetResult(stored.Contains(waiting));
            foreach (var waiting in stored) await ReportAsync(waiting.Entry);
        }
    }

    private void Settle(List<Waiting> batch, HashSet<Waiting> stored)
    {
        foreach (var waiting in batch) waiting.Attempts++;
        _waiting.RemoveAll(stored.Contains);
        var dropped = _waiting.RemoveAll(waiting => waiting.Attempts >= MostAttempts);
        if (dropped > 0) LogDropped(dropped);
    }

    // Together; where that fails one by one, so that one that cannot be stored takes no other with it.
    private async Task<HashSet<Waiting>> StoreAsync(List<Waiting> batch)
    {
        if (await TryStoreAsync(batch)) return [.. batch];
        var stored = new HashSet<Waiting>();
        if (batch.Count == 1) return stored;
        foreach (var (waiting, number) in batch.Select((waiting, number) => (waiting, number)))
        {
            if (await TryStoreAsync([waiting])) stored.Add(waiting);
            else if (stored.Count == 0 && number == MostFailures) break;
        }

        return stored;
    }

    private async Task<bool> TryStoreAsync(List<Waiting> batch)
    {
        try
        {
            await store.StoreAsync([.. batch.Select(waiting => waiting.Entry)]);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // People are answered although nothing can be written just now.
            LogNotStored(exception, batch.Count);
            return false;
        }
    }

    private async Task ReportAsync(JournalEntry entry)
    {
        if (entry.Miss is not { } miss) return;
        try
        {
            await signals.RecordAsync(miss);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogNotReported(exception, miss.Reference);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Count} turns could not be stored; they are tried again with the next ones")]
    private partial void LogNotStored(Exception exception, int count);

    [LoggerMessage(2, LogLevel.Error, "{Count} turns were given up after several attempts to store them")]
    private partial void LogDropped(int count);

    [LoggerMessage(3, LogLevel.Warning, "The miss in turn {Turn} could not be reported")]
    private partial void LogNotReported(Exception exception, string turn);

    private sealed class Waiting(JournalEntry entry)
    {
        public JournalEntry Entry { get; } = entry;

        public TaskCompletionSource<bool> Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Attempts { get; set; }
    }
}
