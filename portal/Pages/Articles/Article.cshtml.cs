using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Sessions;

namespace Shirube.Portal.Pages.Articles;

/// <summary>An article. The number leads there, whatever the slug.</summary>
internal sealed class ArticleModel(ArticleCatalog catalog, OpenArticle open, HelpTrail trail, IStringLocalizer<LayoutText> text)
    : ArticlePageModel(catalog, open, trail)
{
    public async Task<IActionResult> OnGetAsync(int no, string? slug, CancellationToken cancellation)
    {
        if (Catalog.Find(no) is not { } head) return NotFound();
        if (slug != head.Slug) return MovedTo(ArticleAddress.Of(head));
        if (!await OpenAsync(no, cancellation)) return NotFound();
        Crumbs = Sheet.Head.Kind == Knowledge.Articles.ArticleKind.Case
            ? [new Crumb(text["Cases"], "/cases"), new Crumb(head.Title)]
            : [new Crumb(Sheet.ServiceName, "/search?service=" + Uri.EscapeDataString(head.Service)), new Crumb(head.Title)];
        return Page();
    }
}
