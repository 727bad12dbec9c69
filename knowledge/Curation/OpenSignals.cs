using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Reads the signals about which nothing was decided yet, grouped.</summary>
public sealed class OpenSignals(IDbContextFactory<SignalsDbContext> signals, IDbContextFactory<CurationDbContext> curation, ArticleIndex index)
{
    /// <summary>Most signals that are looked at, latest first.</summary>
    public const int Most = 5000;

    public async Task<IReadOnlyList<SignalGroup>> ReadAsync(SignalFilter filter, CancellationToken cancellation = default)
    {
        var decided = await DecidedAsync(cancellation);
        await using var context = await signals.CreateDbContextAsync(cancellation);
        var query = context.Signals.AsNoTracking().Where(signal => !signal.IsWithdrawn);
        if (filter.Kind is { } kind) query = query.Where(signal => signal.Kind == kind);
        if (filter.No is { } no) query = query.Where(signal => signal.No == no);
        if (filter.Words.Length > 0) query = query.Where(signal => signal.Words.Contains(filter.Words) || signal.Comment.Contains(filter.Words));
        var open = new List<Signal>();
        await foreach (var signal in query.OrderByDescending(signal => signal.Id).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (decided.Contains(signal.Id)) continue;
            open.Add(signal);
            if (open.Count == Most) break;
        }

        return new SignalGrouping(index.Analyzer).Group(open);
    }

    private async Task<HashSet<int>> DecidedAsync(CancellationToken cancellation)
    {
        await using var context = await curation.CreateDbContextAsync(cancellation);
        return [.. await context.Decisions.Select(decision => decision.Signal).ToListAsync(cancellation)];
    }
}
