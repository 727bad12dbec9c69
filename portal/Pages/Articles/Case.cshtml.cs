using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Sessions;

namespace Shirube.Portal.Pages.Articles;

/// <summary>A situation.</summary>
internal sealed class CaseModel(ArticleCatalog catalog, OpenArticle open, HelpTrail trail, IStringLocalizer<LayoutText> text)
    : ArticlePageModel(catalog, open, trail)
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (Catalog.FindBySlug(ArticleKind.Case, slug) is not { } head || !await OpenAsync(head.No, cancellation)) return NotFound();
        Place = "cases";
        Crumbs = [new Crumb(text["Cases"], "/cases"), new Crumb(head.Title)];
        return Page();
    }
}
