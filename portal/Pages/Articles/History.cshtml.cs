using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Articles;

/// <summary>The published revisions of an article.</summary>
internal sealed class HistoryModel(ArticleCatalog catalog, ArticleHistory history, ArticleChanges changes, IStringLocalizer<ArticleText> text) : PortalPage
{
    public ArticleHead Head { get; private set; } = null!;

    /// <summary>Latest first.</summary>
    public IReadOnlyList<RevisionLine> Revisions { get; private set; } = [];

    /// <summary>Headings of the sections that a revision changed.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Changed { get; private set; } = new Dictionary<int, IReadOnlyList<string>>();

    public async Task<IActionResult> OnGetAsync(int no, CancellationToken cancellation)
    {
        if (View(catalog).Find(no) is not { } head) return NotFound();
        Head = head;
        Changed = await changes.ReadAsync(no, head.Lang, cancellation);
        Revisions = await history.ListAsync(no, head.Lang, publishedOnly: true, cancellation);
        PageTitle = text["HistoryTitle", head.Title];
        Crumbs = [new Crumb(head.Title, ArticleAddress.Of(head)), new Crumb(text["HistoryHeading"])];
        IsUnlisted = true;
        return Page();
    }
}
