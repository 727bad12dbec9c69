using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>Keeps the signals that follow from the articles themselves: review dates that have passed, links that lead nowhere.</summary>
public sealed class ArticleSignals(IDbContextFactory<SignalsDbContext> database, ISignals signals, ArticleCatalog catalog)
{
    /// <summary>Reports what is new and takes back what was put right.</summary>
    /// <param name="today">Day at the office.</param>
    /// <param name="cancellation">Ends it between two signals.</param>
    public async Task RunAsync(DateOnly today, CancellationToken cancellation = default)
    {
        var snapshot = catalog.Current;
        var wanted = new Dictionary<(SignalKind, string), Observation>();
        foreach (var head in snapshot.All.Where(head => head.ReviewBy < today))
            Want(new Observation { Kind = SignalKind.Expiry, Words = "", Lang = head.Lang, No = head.No, Revision = head.Revision, Reference = $"expiry:{head.No}:{head.Lang}:{head.ReviewBy:yyyy-MM-dd}" });
        foreach (var link in snapshot.Links.Where(link => snapshot.LanguagesOf(link.Target).Count == 0))
            Want(new Observation { Kind = SignalKind.DeadLink, Words = "", Comment = $"/articles/{link.Target}{(link.Anchor.Length > 0 ? "#" + link.Anchor : "")}", Lang = link.Lang, No = link.No, Reference = $"link:{link.No}:{link.Lang}:{link.Target}" });
        var known = await KnownAsync(cancellation);
        foreach (var (key, observation) in wanted.Where(pair => !known.Contains(pair.Key)).ToList()) await signals.RecordAsync(observation, cancellation);
        foreach (var (kind, reference) in known.Where(key => !wanted.ContainsKey(key)).ToList()) await signals.WithdrawAsync(kind, reference, cancellation);

        void Want(Observation observation) => wanted[(observation.Kind, observation.Reference)] = observation;
    }

    private async Task<HashSet<(SignalKind Kind, string Reference)>> KnownAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Signals.AsNoTracking().Where(signal => !signal.IsWithdrawn && (signal.Kind == SignalKind.Expiry || signal.Kind == SignalKind.DeadLink))
            .Select(signal => new { signal.Kind, signal.Reference }).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Kind, row.Reference))];
    }
}
