namespace Shirube.Portal.Api;

/// <summary>A page of articles.</summary>
/// <param name="Total">Articles over all pages.</param>
/// <param name="Articles">Those of this page, ascending by number.</param>
public sealed record ArticleList(int Total, IReadOnlyList<ArticleItem> Articles);
