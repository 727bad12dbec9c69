namespace Shirube.Knowledge.Articles.Board;

/// <summary>Tells how readers used the articles; the portal counts that.</summary>
public interface IArticleUses
{
    /// <summary>Use by article number; an article without an entry was not used.</summary>
    Task<IReadOnlyDictionary<int, ArticleUse>> ReadAsync(CancellationToken cancellation = default);
}
