using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Pages.Desk.ArticleDesk;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Articles;

/// <summary>What changed between two published revisions of an article.</summary>
internal sealed class DiffModel(ArticleCatalog catalog, RevisionDiff diff, IStringLocalizer<ArticleText> text) : PortalPage
{
    public ArticleHead Head { get; private set; } = null!;

    public RevisionComparison Comparison { get; private set; } = null!;

    public RevisionLine Earlier => Comparison.Earlier!.Line;

    public RevisionLine Later => Comparison.Later.Line;

    public IReadOnlyList<FieldChange> Fields { get; private set; } = [];

    public IReadOnlyList<DiffRow> Rows { get; private set; } = [];

    public bool IsSame => Fields.Count == 0 && Rows.All(row => row.Kind == DiffKind.Same);

    public async Task<IActionResult> OnGetAsync(int no, int a, int b, CancellationToken cancellation)
    {
        if (View(catalog).Find(no) is not { } head) return NotFound();
        if (await diff.CompareAsync(no, head.Lang, a, b, publishedOnly: true, cancellation) is not { } comparison) return NotFound();
        Head = head;
        Comparison = comparison;
        // Golden questions are for the desk; readers have nothing from them.
        Fields = [.. FieldChange.Of(comparison).Where(field => field.Name != nameof(DraftContent.Golden))];
        Rows = DiffRow.Of(comparison.Lines);
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
