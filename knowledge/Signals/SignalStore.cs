using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Signals;

/// <summary>Keeps signals in the database: one per kind and reference, the last report of it.</summary>
internal sealed class SignalStore(IDbContextFactory<SignalsDbContext> database, TimeProvider clock) : ISignals
{
    /// <summary>Two reports of the same source at once: the second finds the first on its next attempt.</summary>
    private const int Attempts = 3;

    public async Task RecordAsync(Observation observation, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await StoreAsync(observation, cancellation);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    public async Task WithdrawAsync(SignalKind kind, string reference, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await FindAsync(context, kind, reference, cancellation) is not { IsWithdrawn: false } signal) return;
        signal.IsWithdrawn = true;
        signal.ChangedAt = clock.GetUtcNow();
        await context.SaveChangesAsync(cancellation);
    }

    private async Task StoreAsync(Observation observation, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        if (await FindAsync(context, observation.Kind, observation.Reference, cancellation) is not { } signal)
        {
            signal = new Signal
            {
                Kind = observation.Kind,
                Reference = observation.Reference,
                Words = "",
                Lang = observation.Lang,
                Comment = "",
                ObservedAt = now,
                ChangedAt = now,
            };
            context.Signals.Add(signal);
        }

        signal.Words = observation.Words;
        signal.Lang = observation.Lang;
        signal.No = observation.No;
        signal.Revision = observation.Revision;
        signal.Anchor = observation.Anchor;
        signal.Reason = observation.Reason;
        signal.Comment = observation.Comment;
        signal.Person = observation.Person;
        signal.ChangedAt = now;
        signal.IsWithdrawn = false;
        await context.SaveChangesAsync(cancellation);
    }

    private static Task<Signal?> FindAsync(SignalsDbContext context, SignalKind kind, string reference, CancellationToken cancellation) =>
        context.Signals.FirstOrDefaultAsync(row => row.Kind == kind && row.Reference == reference, cancellation);
}
