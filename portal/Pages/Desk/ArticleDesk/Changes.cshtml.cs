using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Any two revisions of an article compared, whatever became of them.</summary>
internal sealed class ChangesModel(RevisionDiff diff, IStringLocalizer<EditText> text) : PortalPage
{
    public RevisionLine Earlier { get; private set; } = null!;

    public RevisionLine Later { get; private set; } = null!;

    public IReadOnlyList<FieldChange> Fields { get; private set; } = [];

    public IReadOnlyList<Articles.DiffRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int no, int a, int b, string? of, CancellationToken cancellation)
    {
        var lang = of == "en" ? "en" : "ja";
        if (await diff.CompareAsync(no, lang, a, b, publishedOnly: false, cancellation) is not { Earlier: { } earlier } comparison) return NotFound();
        (Earlier, Later) = (earlier.Line, comparison.Later.Line);
        Fields = FieldChange.Of(comparison);
        Rows = Articles.DiffRow.Of(comparison.Lines);
        PageTitle = text["ChangesPage", Later.Title, a, b];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ListTitle"], BoardInput.Path), new Crumb(text["ReviewOf", Later.Title], $"/desk/articles/{no}/review{(lang == "en" ? "?of=en" : "")}"), new Crumb($"{a}..{b}")];
        IsUnlisted = true;
        IsWorkplace = true;
        return Page();
    }
}
