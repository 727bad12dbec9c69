using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>
/// Keeps the signals that follow from the articles themselves: review dates that have passed, links to articles or sections that are
/// not there, and pages of vendor manuals that the list does not know.
/// </summary>
public sealed class ArticleSignals(IDbContextFactory<SignalsDbContext> database, ISignals signals, ArticleCatalog catalog, ArticleReader reader)
{
    private const int LongestReference = 200;

    /// <summary>Reports what is new and takes back what was put right.</summary>
    /// <param name="today">Day at the office.</param>
    /// <param name="cancellation">Ends it between two signals.</param>
    public async Task RunAsync(DateOnly today, CancellationToken cancellation = default)
    {
        var snapshot = catalog.Current;
        var wanted = new Dictionary<(SignalKind, string), Observation>();
        foreach (var head in snapshot.All.Where(head => head.ReviewBy < today))
            Want(new Observation { Kind = SignalKind.Expiry, Words = "", Lang = head.Lang, No = head.No, Revision = head.Revision, Reference = $"expiry:{head.No}:{head.Lang}:{head.ReviewBy:yyyy-MM-dd}" });
        foreach (var link in await DeadLinksAsync(snapshot, cancellation))
            Want(Dead(snapshot, link.No, link.Lang, $"/articles/{link.Target}{(link.Anchor.Length > 0 ? "#" + link.Anchor : "")}", $"link:{link.No}:{link.Lang}:{link.Target}:{link.Anchor}"));
        foreach (var source in snapshot.Sources.Where(source => snapshot.VendorManuals.Find(source.Manual) is not { } manual || source.Page > manual.Pages))
            Want(Dead(snapshot, source.No, source.Lang, $"{snapshot.VendorManuals.Find(source.Manual)?.Title ?? source.Manual} p.{source.Page}", $"source:{source.No}:{source.Lang}:{source.Manual}:{source.Page}"));
        var known = await KnownAsync(cancellation);
        foreach (var (_, observation) in wanted.Where(pair => !known.Contains(pair.Key)).ToList()) await signals.RecordAsync(observation, cancellation);
        foreach (var (kind, reference) in known.Where(key => !wanted.ContainsKey(key)).ToList()) await signals.WithdrawAsync(kind, reference, cancellation);

        void Want(Observation observation) => wanted[(observation.Kind, observation.Reference)] = observation;
    }

    private static Observation Dead(CatalogSnapshot snapshot, int no, string lang, string target, string reference) => new()
    {
        Kind = SignalKind.DeadLink,
        Words = "",
        Comment = target,
        Lang = lang,
        No = no,
        Revision = snapshot.FindExact(no, lang)?.Revision,
        Reference = reference.Length <= LongestReference ? reference : reference[..LongestReference],
    };

    private async Task<List<StoredLink>> DeadLinksAsync(CatalogSnapshot snapshot, CancellationToken cancellation)
    {
        var dead = new List<StoredLink>();
        var anchors = new Dictionary<(int, string), HashSet<string>>();
        foreach (var link in snapshot.Links)
        {
            if (snapshot.Find(link.Target, link.Lang) is not { } target) dead.Add(link);
            else if (link.Anchor.Length > 0 && !(await AnchorsAsync(target.No, target.Lang, anchors, cancellation)).Contains(link.Anchor)) dead.Add(link);
        }

        return dead;
    }

    // Only the articles that links lead into are read, each once.
    private async Task<HashSet<string>> AnchorsAsync(int no, string lang, Dictionary<(int, string), HashSet<string>> known, CancellationToken cancellation)
    {
        if (known.TryGetValue((no, lang), out var anchors)) return anchors;
        var view = await reader.ReadAsync(no, lang, cancellation);
        return known[(no, lang)] = [.. view?.Sections.Select(section => section.Anchor) ?? []];
    }

    // What people reported by hand they also take back by hand.
    private async Task<HashSet<(SignalKind Kind, string Reference)>> KnownAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Signals.AsNoTracking().Where(signal => !signal.IsWithdrawn && (signal.Kind == SignalKind.Expiry || (signal.Kind == SignalKind.DeadLink && !signal.Reference.StartsWith("manual:"))))
            .Select(signal => new { signal.Kind, signal.Reference }).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Kind, row.Reference))];
    }
}
