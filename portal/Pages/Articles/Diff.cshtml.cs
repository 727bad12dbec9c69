using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Articles;

/// <summary>What changed between two published revisions of an article.</summary>
internal sealed class DiffModel(ArticleCatalog catalog, RevisionDiff diff, IStringLocalizer<ArticleText> text) : PortalPage
{
    public ArticleHead Head { get; private set; } = null!;

    public RevisionComparison Comparison { get; private set; } = null!;

    public IReadOnlyList<DiffRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int no, int a, int b, CancellationToken cancellation)
    {
        if (View(catalog).Find(no) is not { } head) return NotFound();
        if (await diff.CompareAsync(no, head.Lang, a, b, publishedOnly: true, cancellation) is not { } comparison) return NotFound();
        Head = head;
        Comparison = comparison;
        Rows = DiffRow.Of(comparison);
        PageTitle = text["DiffTitle", head.Title, a, b];
        Crumbs =
        [
            new Crumb(head.Title, ArticleAddress.Of(head)),
            new Crumb(text["HistoryHeading"], $"/articles/{no}/history"),
            new Crumb($"{a}..{b}"),
        ];
        IsUnlisted = true;
        return Page();
    }
}
