using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>The draft of an article: its fields, its text and what readers would see.</summary>
[RequestSizeLimit(MaximumBody)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EditArticleModel(DraftDesk desk, DraftSteps steps, ArticleCatalog catalog, IStringLocalizer<EditText> text) : PortalPage
{
    /// <summary>A form with the longest text and the largest attachment.</summary>
    private const int MaximumBody = 13 * 1024 * 1024;

    public int No { get; private set; }

    /// <summary>Language of the article's text.</summary>
    public string Of { get; private set; } = "ja";

    /// <summary>The draft, or null when nobody has begun one.</summary>
    public DraftView? Draft { get; private set; }

    /// <summary>What the form shows.</summary>
    public DraftContent Fields { get; private set; } = new();

    public string ChangeNote { get; private set; } = "";

    public DraftPreview? Preview { get; private set; }

    /// <summary>How a translation stands to its Japanese text; null for a Japanese one.</summary>
    public TranslationState? Translation { get; private set; }

    /// <summary>How the last save ended, when it did not simply succeed.</summary>
    public SaveOutcome? Saved { get; private set; }

    /// <summary>Key of the message above the form, or null.</summary>
    public string? Message { get; private set; }

    public EditOutcome? Outcome { get; private set; }

    public CatalogSnapshot Lists => catalog.Current;

    public ArticleHead? Published => catalog.Current.FindExact(No, Of);

    public async Task<IActionResult> OnGetAsync(int no, string? of, string? done, CancellationToken cancellation)
    {
        await OpenAsync(no, of, cancellation);
        if (Draft is null && catalog.Current.LanguagesOf(no).Count == 0 && !await steps.ExistsAsync(no, Of, cancellation)) return NotFound();
        if (Draft?.ReviewRevision is not null) return LocalRedirect(Address("review"));
        Message = done is "saved" or "merged" or "added" or "returned" ? done : null;
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostStartAsync(int no, string? of, [FromForm] int? revision, CancellationToken cancellation)
    {
        await OpenAsync(no, of, cancellation);
        var outcome = await steps.StartAsync(new DraftRequest(no, Of, revision), Curators.Of(User), cancellation);
        if (outcome.Status == EditStatus.NotFound) return NotFound();
        return outcome.Status is EditStatus.Done or EditStatus.Conflict ? LocalRedirect(Address("edit")) : await FailAsync(outcome, cancellation);
    }

    public async Task<IActionResult> OnPostSaveAsync(int no, string? of, [FromForm] DraftForm form, CancellationToken cancellation)
    {
        if (await KeepAsync(no, of, form, cancellation) is { } stop) return stop;
        return LocalRedirect(Address("edit", Saved!.Status == SaveStatus.Merged ? "merged" : "saved"));
    }

    public async Task<IActionResult> OnPostMediaAsync(int no, string? of, [FromForm] DraftForm form, IFormFile? file, CancellationToken cancellation)
    {
        if (await KeepAsync(no, of, form, cancellation) is { } stop) return stop;
        var added = await steps.AddAsync(no, Of, file, cancellation);
        if (added.Refusal != MediaRefusal.None) return await FailAsync("Media" + added.Refusal, cancellation);
        var body = Saved!.Content.Body.TrimEnd('\n') + $"\n\n{MarkOf(added)}\n";
        await desk.SaveAsync(new DraftInput(no, Of, Saved.Version, Saved.Content with { Body = body }, form.ChangeNote ?? ""), Curators.Of(User), cancellation);
        return LocalRedirect(Address("edit", "added"));
    }

    public async Task<IActionResult> OnPostSendAsync(int no, string? of, [FromForm] DraftForm form, CancellationToken cancellation)
    {
        if (await KeepAsync(no, of, form, cancellation) is { } stop) return stop;
        var outcome = await steps.SendAsync(no, Of, Saved!.Version, Curators.Of(User), cancellation);
        return outcome.IsDone ? LocalRedirect(Address("review")) : await FailAsync(outcome, cancellation);
    }

    public async Task<IActionResult> OnPostDiscardAsync(int no, string? of, [FromForm] int version, CancellationToken cancellation)
    {
        await OpenAsync(no, of, cancellation);
        var outcome = await steps.DiscardAsync(no, Of, version, Curators.Of(User), cancellation);
        return outcome.IsDone ? LocalRedirect(BoardInput.Path) : await FailAsync(outcome, cancellation);
    }

    /// <summary>For the script: what the typed text looks like.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(int no, string? of, [FromForm] DraftForm form, CancellationToken cancellation)
        => await desk.PreviewAsync(no, LangOf(of), form.ToInput(no, LangOf(of)).Content, cancellation) is { } preview ? Partial("_DraftPreview", preview) : NotFound();

    /// <summary>For the script: saves while somebody types.</summary>
    public async Task<IActionResult> OnPostAutosaveAsync(int no, string? of, [FromForm] DraftForm form, CancellationToken cancellation)
    {
        var outcome = await desk.SaveAsync(form.ToInput(no, LangOf(of)), Curators.Of(User), cancellation);
        return new JsonResult(new
        {
            status = outcome.Status.ToString(),
            version = outcome.Version,
            message = text["Auto" + outcome.Status, outcome.TheirName].Value,
            content = outcome.Status == SaveStatus.Merged ? DraftField.All.ToDictionary(field => field.Name, field => field.Get(outcome.Content), StringComparer.Ordinal) : null,
        });
    }

    /// <summary>For the script: takes a dropped or chosen file.</summary>
    public async Task<IActionResult> OnPostFileAsync(int no, string? of, IFormFile? file, CancellationToken cancellation)
    {
        var added = await steps.AddAsync(no, LangOf(of), file, cancellation);
        return new JsonResult(new { mark = added.Name.Length > 0 ? MarkOf(added) : "", message = text["Media" + added.Refusal].Value });
    }

    /// <summary>Saves the form; a result when that is where it ends.</summary>
    private async Task<IActionResult?> KeepAsync(int no, string? of, DraftForm form, CancellationToken cancellation)
    {
        Saved = await desk.SaveAsync(form.ToInput(no, LangOf(of)), Curators.Of(User), cancellation);
        await OpenAsync(no, of, cancellation);
        if (Saved.Status is SaveStatus.Saved or SaveStatus.Merged) return null;
        if (Draft is null) return NotFound();
        (Fields, ChangeNote) = (Saved.Content, form.ChangeNote ?? "");
        return await FailAsync("Save" + Saved.Status, cancellation);
    }

    private Task<IActionResult> FailAsync(EditOutcome outcome, CancellationToken cancellation)
    {
        Outcome = outcome;
        return FailAsync("Step" + outcome.Status, cancellation);
    }

    private async Task<IActionResult> FailAsync(string message, CancellationToken cancellation)
    {
        Message = message;
        Response.StatusCode = Saved?.Status is SaveStatus.Disputed or SaveStatus.Closed || Outcome?.Status == EditStatus.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(cancellation);
    }

    private async Task OpenAsync(int no, string? of, CancellationToken cancellation)
    {
        (No, Of) = (no, LangOf(of));
        Draft = await desk.ReadAsync(no, Of, cancellation);
        if (Draft is null) return;
        (Fields, ChangeNote) = (Draft.Content, Draft.ChangeNote);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Draft is not null)
        {
            Preview = await desk.PreviewAsync(No, Of, Fields, cancellation);
            Translation = await desk.TranslationAsync(Draft, catalog.Current.FindExact(No, "ja"), cancellation);
        }

        var title = Fields.Title.Length > 0 ? Fields.Title : Published?.Title ?? text["Untitled"].Value;
        PageTitle = text["EditOf", title];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ListTitle"], BoardInput.Path), new Crumb(text["EditOf", title])];
        IsUnlisted = true;
        IsWorkplace = true;
        return Page();
    }

    private string Address(string place, string? done = null)
    {
        var query = (Of == "ja" ? "" : "&of=" + Of) + (done is null ? "" : "&done=" + done);
        return $"/desk/articles/{No}/{place}" + (query.Length == 0 ? "" : "?" + query[1..]);
    }

    // What a picture shows only a person can say: the text in its place is left empty, and the advice asks for it.
    private static string MarkOf(AddedMedia added)
        => added.IsPicture ? $"![](media/{added.Name})" : $"[{Path.GetFileNameWithoutExtension(added.Name)}](media/{added.Name})";

    private static string LangOf(string? of) => of == "en" ? "en" : "ja";
}
