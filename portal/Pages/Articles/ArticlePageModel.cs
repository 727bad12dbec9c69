using Microsoft.AspNetCore.Mvc;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Sessions;

namespace Shirube.Portal.Pages.Articles;

/// <summary>What the pages that show one article have in common.</summary>
internal abstract class ArticlePageModel(ArticleCatalog catalog, OpenArticle open, HelpTrail trail) : PortalPage
{
    public ArticleSheet Sheet { get; private set; } = null!;

    protected CatalogView Catalog => View(catalog);

    /// <summary>Reads the article; false when this reader has none with this number.</summary>
    protected async Task<bool> OpenAsync(int no, CancellationToken cancellation)
    {
        var view = Catalog;
        if (view.Find(no) is not { } head || await open.OpenAsync(head, view, cancellation) is not { } sheet) return false;
        Sheet = sheet;
        trail.Opened(HttpContext, sheet.Head);
        PageTitle = sheet.Head.Title;
        CanonicalUrl = Search.ArticleAddress.Of(sheet.Head);
        return true;
    }

    /// <summary>For good to another address of this site, with what stood behind the question mark.</summary>
    protected LocalRedirectResult MovedTo(string url) =>
        LocalRedirectPermanent(url + QueryString.Create(Request.Query).ToUriComponent());
}
