namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>A link between two published articles.</summary>
/// <param name="Article">The article at the other end.</param>
/// <param name="Anchor">Section it leads to; empty for the top.</param>
public sealed record ArticleLink(ArticleHead Article, string Anchor);
