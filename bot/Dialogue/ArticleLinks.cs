using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;

namespace Shirube.Bot.Dialogue;

/// <summary>Addresses of articles within the portal.</summary>
internal static class ArticleLinks
{
    /// <summary>The article's page at a section; the language is named where the page would otherwise open in another.</summary>
    public static string Of(ArticleHead article, string anchor, CatalogView view) =>
        Page(article, view) + (anchor.Length == 0 ? "" : "#" + Uri.EscapeDataString(anchor));

    /// <summary>The article's page, without a section.</summary>
    public static string Page(ArticleHead article, CatalogView view)
    {
        var lang = view.Find(article.No) is { } chosen && chosen.Lang != article.Lang ? "?lang=" + article.Lang : "";
        return $"/articles/{article.No}/{Uri.EscapeDataString(article.Slug)}{lang}";
    }
}
