using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Curation;

/// <summary>Declines signals with a reason, and takes that back.</summary>
public sealed class DeclineSignals(IDbContextFactory<CurationDbContext> database, TimeProvider time)
{
    public async Task<CurationOutcome> DeclineAsync(IReadOnlyCollection<int> ids, string reason, string by, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(reason)) return new CurationOutcome(CurationStatus.Missing);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var decided = await context.Decisions.Where(decision => ids.Contains(decision.Signal)).Select(decision => decision.Signal).ToListAsync(cancellation);
        var now = time.GetUtcNow();
        context.Decisions.AddRange(ids.Distinct().Where(id => !decided.Contains(id)).Select(id => new SignalDecision { Signal = id, Reason = reason.Trim(), By = by, At = now }));
        await context.SaveChangesAsync(cancellation);
        return new CurationOutcome(CurationStatus.Done);
    }
}
