using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>A list of words: synonyms, words that the dictionary lacks, or pinned answers. Each change is first tried out.</summary>
internal sealed class WordListModel(WordDesk desk, ArticleCatalog catalog, IStringLocalizer<CareText> text) : PortalPage
{
    public WordListKind Kind { get; private set; } = WordListKind.Synonyms;

    public WordSheet Sheet { get; private set; } = null!;

    public string Filter { get; private set; } = "";

    /// <summary>What stands in the form for a new line.</summary>
    public WordForm Form { get; private set; } = new();

    /// <summary>The change that was tried out, or null.</summary>
    public WordDraft? Draft { get; private set; }

    public bool IsSaved { get; private set; }

    public CatalogSnapshot Catalog => catalog.Current;

    public async Task<IActionResult> OnGetAsync(string list, string? q, [FromQuery] WordForm form, string? done, CancellationToken cancellation)
    {
        IsSaved = done == "saved";
        Form = form;
        return await ShowAsync(list, q, cancellation);
    }

    public async Task<IActionResult> OnPostCheckAsync(string list, [FromForm] WordForm form, CancellationToken cancellation)
    {
        if (WordListKind.Of(list) is not { } kind) return NotFound();
        return await ShowAsync(kind, await desk.CheckAsync(kind, form, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostSaveAsync(string list, [FromForm] WordForm form, CancellationToken cancellation)
    {
        if (WordListKind.Of(list) is not { } kind) return NotFound();
        var draft = await desk.SaveAsync(kind, form, User.Identity?.Name ?? "", cancellation);
        return draft.Problem is null ? LocalRedirect($"/desk/search/{kind.Slug}?done=saved") : await ShowAsync(kind, draft, cancellation);
    }

    private async Task<IActionResult> ShowAsync(WordListKind kind, WordDraft draft, CancellationToken cancellation)
    {
        Draft = draft;
        Form = draft.Form;
        if (draft.Problem is { } problem) Response.StatusCode = problem == WordProblem.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(kind.Slug, null, cancellation);
    }

    private async Task<IActionResult> ShowAsync(string list, string? q, CancellationToken cancellation)
    {
        if (WordListKind.Of(list) is not { } kind) return NotFound();
        Kind = kind;
        Filter = q?.Trim() is { Length: <= 100 } filter ? filter : "";
        Sheet = await desk.ReadAsync(kind, Filter, cancellation);
        PageTitle = text["Title_" + kind.Slug];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["CareTitle"], "/desk/search"), new Crumb(PageTitle)];
        IsUnlisted = true;
        IsWorkplace = true;
        return Page();
    }
}
