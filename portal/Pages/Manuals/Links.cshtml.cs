using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Manuals;

/// <summary>Where the vendors' manuals are, and which of their pages the articles use.</summary>
internal sealed class LinksModel(ArticleCatalog catalog, ManualDirectory directory, IStringLocalizer<PagesText> text) : PortalPage
{
    public Question Filter { get; private set; } = Question.From("");

    public IReadOnlyList<ManualGroup> Groups { get; private set; } = [];

    public int Total => Groups.Sum(group => group.Manuals.Count);

    public async Task OnGetAsync(string? q, CancellationToken cancellation)
    {
        Filter = Question.From(q);
        Groups = await directory.ListAsync(View(catalog), Filter, cancellation);
        PageTitle = text["LinksTitle"];
        Crumbs = [new Crumb(text["LinksTitle"])];
    }
}
