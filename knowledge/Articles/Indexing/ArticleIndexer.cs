using Microsoft.Extensions.Logging;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Indexing;

/// <summary>Makes the search index show what is published. One synchronization at a time.</summary>
public sealed partial class ArticleIndexer(ArticleIndex articles, ArticleCatalog catalog, ArticleReader reader, IFailPoints failPoints, ILogger<ArticleIndexer> logger) : IDisposable
{
    /// <summary>Articles that become findable in one step: large enough that a rebuild joins few segments.</summary>
    private const int BatchSize = 500;

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Compares the index with the catalog and applies the difference.</summary>
    /// <param name="merge">True to write the index file as well, as at start; otherwise that waits for <see cref="MergeIfDueAsync"/>.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellation">Ends it between batches; what is in stays in.</param>
    /// <returns>Articles that were put in or removed.</returns>
    public async Task<int> SyncAsync(bool merge, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var index = articles.Index;
            merge |= await SpeakAsync(index, cancellation);
            var plan = IndexPlan.Compare(catalog.Current.All, index.Stamps);
            if (plan.Remove.Count > 0) index.Apply([.. plan.Remove.Select(group => new GroupChange(group, "", []))]);
            var done = 0;
            foreach (var batch in plan.Put.Chunk(BatchSize))
            {
                cancellation.ThrowIfCancellationRequested();
                var changes = await ChangesAsync(batch, cancellation);
                index.Apply(changes);
                progress?.Report(new IndexProgress(done += batch.Length, plan.Put.Count));
            }
            failPoints.Reach(FailPoint.IndexApplied);
            if (merge) Merge(index, cancellation);
            return plan.Count;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Fills an empty index with everything that is published.</summary>
    public async Task FillAsync(SearchIndex empty, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(empty);
        foreach (var batch in catalog.Current.All.Chunk(BatchSize)) empty.Apply(await ChangesAsync(batch, cancellation));
    }

    /// <summary>Writes the index file anew when so much has changed that it is worth its time. Nobody who publishes waits for it.</summary>
    /// <returns>True when it was.</returns>
    public async Task<bool> MergeIfDueAsync(CancellationToken cancellation = default)
    {
        if (!articles.Index.NeedsMerge) return false;
        await _turn.WaitAsync(cancellation);
        try
        {
            Merge(articles.Index, cancellation);
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What an index that was checked now would have to change: nothing when it shows what is published.</summary>
    public IndexPlan Compare() => IndexPlan.Compare(catalog.Current.All, articles.Index.Stamps);

    public void Dispose() => _turn.Dispose();

    // Other synonyms and pins are in effect at once; with other user words all texts are cut into terms again beside what is searched meanwhile.
    private async Task<bool> SpeakAsync(SearchIndex index, CancellationToken cancellation)
    {
        if (catalog.Current.Words is not { } lists || lists == articles.InForce) return false;
        var language = articles.LanguageWith(lists);
        var isSame = language.Analyzer.Fingerprint == index.Language.Analyzer.Fingerprint;
        if (isSame)
        {
            index.Speak(language);
        }
        else
        {
            using var beside = index.Beside(language);
            await FillAsync(beside, cancellation);
            index.TakeOver(beside);
        }

        articles.Use(lists, language);
        return !isSame;
    }

    private void Merge(SearchIndex index, CancellationToken cancellation)
    {
        failPoints.Reach(FailPoint.BeforeMerge);
        index.Merge(cancellation);
        failPoints.Reach(FailPoint.Merged);
    }

    private async Task<List<GroupChange>> ChangesAsync(IEnumerable<ArticleHead> heads, CancellationToken cancellation)
    {
        var changes = new List<GroupChange>();
        foreach (var head in heads)
        {
            try
            {
                if (await reader.ReadAsync(head.No, head.Lang, cancellation) is { } view)
                    changes.Add(new GroupChange(view.Head.Group, SearchDocuments.StampOf(view.Head), SearchDocuments.Of(view)));
            }
            catch (DamagedRevisionException exception)
            {
                // The others have to stay findable; verify and the article's own page tell of the damage.
                LogDamaged(exception, head.Group);
            }
        }
        return changes;
    }
}
