using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles;

/// <summary>To be called after each publication: shows in lists and makes findable what is published now.</summary>
public sealed class KnowledgeRefresh(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, ArticleIndexer indexer, IFailPoints failPoints) : IDisposable
{
    // Two at the same time could put an older state over a newer one.
    private readonly SemaphoreSlim _turn = new(1);

    private volatile string _stamp = "";

    /// <summary>Reads the catalog again and brings the index up to date.</summary>
    public Task RunAsync(CancellationToken cancellation = default) => RunAsync(merge: false, onlyIfChanged: false, progress: null, cancellation);

    /// <summary>The same at start: writes the index file whatever changed, and tells how far it is.</summary>
    public Task StartAsync(IProgress<IndexProgress>? progress, CancellationToken cancellation = default) => RunAsync(merge: true, onlyIfChanged: false, progress, cancellation);

    /// <summary>The same, when another process has published something since.</summary>
    /// <returns>True when there was something.</returns>
    public async Task<bool> RunIfChangedAsync(CancellationToken cancellation = default)
    {
        if (await StampAsync(cancellation) == _stamp) return false;
        return await RunAsync(merge: false, onlyIfChanged: true, progress: null, cancellation);
    }

    public void Dispose() => _turn.Dispose();

    private async Task<bool> RunAsync(bool merge, bool onlyIfChanged, IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var stamp = await StampAsync(cancellation);
            // Whoever published it may have shown it while this waited its turn.
            if (onlyIfChanged && stamp == _stamp) return false;
            await catalog.ReloadAsync(cancellation);
            failPoints.Reach(FailPoint.CatalogRead);
            await indexer.SyncAsync(merge, progress, cancellation);
            // Only now: what failed on the way is done again by whoever asks next.
            _stamp = stamp;
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string> StampAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Stamps.AsNoTracking().Where(stamp => stamp.Id == KnowledgeStamp.OnlyId).Select(stamp => stamp.Value).SingleOrDefaultAsync(cancellation) ?? "";
    }
}
