namespace Shirube.Knowledge.Articles.Board;

/// <summary>Where nobody counts, every article was opened and nobody voted.</summary>
internal sealed class NoArticleUses(Catalog.ArticleCatalog catalog) : IArticleUses
{
    public Task<IReadOnlyDictionary<int, ArticleUse>> ReadAsync(CancellationToken cancellation = default)
        => Task.FromResult<IReadOnlyDictionary<int, ArticleUse>>(catalog.Current.All.Select(head => head.No).Distinct().ToDictionary(no => no, _ => new ArticleUse(1, 0, 0)));
}
