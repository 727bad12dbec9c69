using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A saved draft on the page that readers would see, and on paper as they would print it.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class PreviewArticleModel(DraftSheet sheets, IStringLocalizer<EditText> text) : PortalPage
{
    public int No { get; private set; }

    /// <summary>Language of the article's text.</summary>
    public string Of { get; private set; } = "ja";

    public Articles.ArticleSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int no, string? of, CancellationToken cancellation)
    {
        (No, Of) = (no, of == "en" ? "en" : "ja");
        if (await sheets.ReadAsync(No, Of, Lang, cancellation) is not { } sheet) return NotFound();
        Sheet = sheet;
        PageTitle = text["PreviewPage", sheet.Head.Title];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ListTitle"], BoardInput.Path), new Crumb(PageTitle)];
        IsUnlisted = true;
        return Page();
    }
}
