using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Sessions.Records;
using Shirube.Surveys.Touches;

namespace Shirube.Portal.Sessions;

/// <summary>Joins what happened into sessions, writes them down and reports what knowledge lacks.</summary>
internal sealed class HelpStore(
    IDbContextFactory<SessionsDbContext> database, HelpJournal journal, IPersonalDataMask mask, ISignals signals, TouchBook touches) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Signals of sessions that are stored already; tried again until they are stored too.</summary>
    private readonly Queue<Observation> _unsent = new();

    /// <summary>Votes of sessions that are stored already; tried again until surveys have them too.</summary>
    private readonly Queue<Happening> _votes = new();

    public void Dispose() => _one.Dispose();

    /// <summary>Stores everything that waits. Whoever reads sessions right after something happened calls it first.</summary>
    public async Task StoreAsync(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            await StoreWaitingAsync(cancellation);
            while (_unsent.TryPeek(out var observation))
            {
                await signals.RecordAsync(observation, cancellation);
                _unsent.Dequeue();
            }

            while (_votes.TryPeek(out var vote))
            {
                await HelpTouches.RecordAsync(touches, vote, cancellation);
                _votes.Dequeue();
            }
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task StoreWaitingAsync(CancellationToken cancellation)
    {
        var waiting = journal.Take();
        if (waiting.Count == 0) return;
        try
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            var batch = new HelpBatch(context, await LatestAsync(context, waiting, cancellation), mask);
            foreach (var happening in waiting.OrderBy(happening => happening.At)) batch.Add(happening);
            var found = await HelpSignals.OfAsync(context, batch, cancellation);
            await context.SaveChangesAsync(cancellation);
            // Known only now: ids of new sessions are part of the references.
            foreach (var signal in found) _unsent.Enqueue(signal());
            foreach (var vote in waiting.Where(HelpTouches.IsVote)) _votes.Enqueue(vote);
        }
        catch
        {
            journal.Return(waiting);
            throw;
        }
    }

    /// <summary>The last session of everybody in the batch that may still go on.</summary>
    private static async Task<Dictionary<string, HelpSession>> LatestAsync(
        SessionsDbContext context, IReadOnlyList<Happening> waiting, CancellationToken cancellation)
    {
        var people = waiting.Select(happening => happening.Person).Distinct(StringComparer.Ordinal).ToList();
        var oldest = waiting.Min(happening => happening.At) - SessionRules.Idle;
        var sessions = await context.Sessions.Where(session => people.Contains(session.Person) && session.LastAt > oldest)
            .OrderBy(session => session.LastAt).ToListAsync(cancellation);
        var latest = new Dictionary<string, HelpSession>(StringComparer.Ordinal);
        foreach (var session in sessions) latest[session.Person] = session;
        return latest;
    }
}
