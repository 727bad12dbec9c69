using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Search;

/// <summary>Addresses of articles, as people and programs get them.</summary>
internal static class ArticleAddress
{
    /// <summary>The article's page, at a section when an anchor is given.</summary>
    /// <param name="article">The article.</param>
    /// <param name="anchor">The section's anchor; empty for the top.</param>
    /// <param name="lang">Language to ask for explicitly, or null to leave it to the reader's choice.</param>
    public static string Of(ArticleHead article, string anchor = "", string? lang = null)
    {
        var query = lang is null ? "" : "?lang=" + lang;
        var fragment = anchor.Length == 0 ? "" : "#" + anchor;
        return $"/articles/{article.No}/{Uri.EscapeDataString(article.Slug)}{query}{fragment}";
    }

    /// <summary>The page of a situation, the article's page for everything else.</summary>
    public static string OfPage(ArticleHead article) =>
        article.Kind == ArticleKind.Case ? "/cases/" + Uri.EscapeDataString(article.Slug) : Of(article);
}
