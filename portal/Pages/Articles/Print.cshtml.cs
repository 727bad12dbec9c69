using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Sessions;

namespace Shirube.Portal.Pages.Articles;

/// <summary>An article as it comes out of the printer.</summary>
internal sealed class PrintModel(ArticleCatalog catalog, OpenArticle open, HelpTrail trail, IStringLocalizer<ArticleText> text)
    : ArticlePageModel(catalog, open, trail)
{
    public override bool HasSearchBand => false;

    public async Task<IActionResult> OnGetAsync(int no, CancellationToken cancellation)
    {
        if (!await OpenAsync(no, cancellation)) return NotFound();
        PageTitle = text["PrintTitle", Sheet.Head.Title];
        Crumbs = [new Crumb(Sheet.Head.Title, ArticleAddress.Of(Sheet.Head)), new Crumb(text["Print"])];
        IsUnlisted = true;
        return Page();
    }
}
