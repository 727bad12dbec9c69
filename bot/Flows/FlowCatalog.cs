using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Bot.Flows;

/// <summary>Holds the flows in force: read again whenever something was published.</summary>
internal sealed class FlowCatalog(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private volatile Loaded _current = new(null, []);

    /// <summary>The flows, by their ids.</summary>
    public async ValueTask<IReadOnlyList<Flow>> CurrentAsync(CancellationToken cancellation)
    {
        // A publication makes a new snapshot, so that is what tells whether the flows may have changed too.
        var published = catalog.Current;
        if (ReferenceEquals(_current.For, published)) return _current.Flows;
        await _loading.WaitAsync(cancellation);
        try
        {
            if (!ReferenceEquals(_current.For, published)) _current = new Loaded(published, await LoadAsync(cancellation));
            return _current.Flows;
        }
        finally
        {
            _loading.Release();
        }
    }

    public async ValueTask<Flow?> FindAsync(string id, CancellationToken cancellation) =>
        (await CurrentAsync(cancellation)).FirstOrDefault(flow => flow.Id == id);

    /// <summary>To be called when a flow was changed without a publication.</summary>
    public void Forget() => _current = new Loaded(null, _current.Flows);

    public void Dispose() => _loading.Dispose();

    private async Task<IReadOnlyList<Flow>> LoadAsync(CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var texts = await context.References.AsNoTracking()
            .Where(text => text.Name.StartsWith(Flow.Folder + "/"))
            .Where(text => !context.References.Any(later => later.Name == text.Name && later.Number > text.Number))
            .OrderBy(text => text.Name).Select(text => text.Text).ToListAsync(cancellation);
        // They were checked when they came in; what cannot be read any more is left out.
        return [.. texts.Select(text => FlowFile.Read(text, [])).OfType<Flow>().DistinctBy(flow => flow.Id, StringComparer.Ordinal)];
    }

    private sealed record Loaded(CatalogSnapshot? For, IReadOnlyList<Flow> Flows);
}
