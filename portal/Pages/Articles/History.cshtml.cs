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

    /// <summary>Sections that a revision changed, with their printed pages.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<SectionChange>> Changed { get; private set; } = new Dictionary<int, IReadOnlyList<SectionChange>>();

    /// <summary>Any two revisions compared.</summary>
    public IActionResult OnGetCompare(int no, int a, int b) => LocalRedirect($"/articles/{no}/diff/{Math.Min(a, b)}..{Math.Max(a, b)}");

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
