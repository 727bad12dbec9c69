using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages;

/// <summary>All situations.</summary>
internal sealed class CasesModel(ArticleCatalog catalog, IStringLocalizer<PagesText> text) : PortalPage
{
    public IReadOnlyList<ArticleHead> Cases { get; private set; } = [];

    public void OnGet()
    {
        Cases = [.. View(catalog).OfKind(ArticleKind.Case)];
        PageTitle = text["CasesTitle"];
        Crumbs = [new Crumb(text["CasesTitle"])];
    }
}
