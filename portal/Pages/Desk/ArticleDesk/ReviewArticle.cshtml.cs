using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A revision that waits for its review: what it changes, what it does to the golden questions, and the decisions.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ReviewArticleModel(ReviewDesk desk, ReviewSteps steps, ArticleCatalog catalog, Web.DateText dates, IStringLocalizer<EditText> text) : PortalPage
{
    // As the browser's field for a moment sends it, and as somebody types it where there is none.
    private static readonly string[] MomentFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    public int No { get; private set; }

    /// <summary>Language of the article's text.</summary>
    public string Of { get; private set; } = "ja";

    public ReviewSheet Sheet { get; private set; } = null!;

    /// <summary>What was refused, or null.</summary>
    public EditOutcome? Outcome { get; private set; }

    /// <summary>Key of the message about what was done, or null.</summary>
    public string? Message { get; private set; }

    public Curator Person => Curators.Of(User);

    /// <summary>Whether this person may decide about the revision.</summary>
    public bool MayDecide => Person.MayApprove && Sheet.Draft is { } draft && !draft.Writers.Contains(Person.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether this person may take the waiting revision back: who wrote in it, or an editor.</summary>
    public bool MayTakeBack => Person.MayApprove || (Sheet.Draft is { } draft && draft.Writers.Contains(Person.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>The Japanese text of a translation, or null.</summary>
    public ArticleHead? Original => Of == "ja" ? null : catalog.Current.FindExact(No, "ja");

    public async Task<IActionResult> OnGetAsync(int no, string? of, string? done, CancellationToken cancellation)
    {
        Message = done is "returned" or "approved" or "published" or "scheduled" or "withdrawn" ? done : null;
        return await ShowAsync(no, of, cancellation);
    }

    /// <summary>Any two revisions compared.</summary>
    public IActionResult OnGetCompare(int no, string? of, int a, int b) => LocalRedirect($"/desk/articles/{no}/changes/{Math.Min(a, b)}..{Math.Max(a, b)}{(of == "en" ? "?of=en" : "")}");

    public Task<IActionResult> OnPostReturnAsync(int no, string? of, [FromForm] int revision, [FromForm] string? comment, CancellationToken cancellation)
        => AfterAsync(no, of, "returned", steps.ReturnAsync(Name(no, of, revision), comment ?? "", Person, cancellation), cancellation);

    public Task<IActionResult> OnPostTakeBackAsync(int no, string? of, [FromForm] int revision, CancellationToken cancellation)
        => AfterAsync(no, of, "returned", steps.TakeBackAsync(Name(no, of, revision), Person, cancellation), cancellation);

    public Task<IActionResult> OnPostApproveAsync(int no, string? of, [FromForm] int revision, [FromForm] string? comment, CancellationToken cancellation)
        => AfterAsync(no, of, "approved", steps.ApproveAsync(Name(no, of, revision), comment ?? "", Person, cancellation), cancellation);

    public Task<IActionResult> OnPostPublishAsync(int no, string? of, [FromForm] int revision, [FromForm] string? at, [FromForm] string? reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(at)) return AfterAsync(no, of, "published", steps.PublishAsync(Name(no, of, revision), null, reason ?? "", Person, cancellation), cancellation);
        // What is no moment must never mean now.
        var step = DateTime.TryParseExact(at.Trim(), MomentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? steps.PublishAsync(Name(no, of, revision), dates.MomentOf(local), reason ?? "", Person, cancellation)
            : Task.FromResult(EditOutcome.Of(EditStatus.BadMoment));
        return AfterAsync(no, of, "scheduled", step, cancellation);
    }

    public Task<IActionResult> OnPostWithdrawAsync(int no, string? of, [FromForm] int revision, [FromForm] string? reason, CancellationToken cancellation)
        => AfterAsync(no, of, "withdrawn", steps.WithdrawAsync(Name(no, of, revision), reason ?? "", Person, cancellation), cancellation);

    private async Task<IActionResult> AfterAsync(int no, string? of, string done, Task<EditOutcome> step, CancellationToken cancellation)
    {
        Outcome = await step;
        if (Outcome.Status == EditStatus.NotFound) return NotFound();
        var query = of == "en" ? "of=en&" : "";
        if (Outcome.IsDone) return LocalRedirect(done == "returned" ? $"/desk/articles/{no}/edit?{query}done=returned" : $"/desk/articles/{no}/review?{query}done={done}");
        Response.StatusCode = Outcome.Status is EditStatus.Conflict or EditStatus.NotNow ? StatusCodes.Status409Conflict
            : Outcome.Status == EditStatus.NotAllowed ? StatusCodes.Status403Forbidden : StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(no, of, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int no, string? of, CancellationToken cancellation)
    {
        (No, Of) = (no, of == "en" ? "en" : "ja");
        if (await desk.ReadAsync(no, Of, cancellation) is not { } sheet) return NotFound();
        Sheet = sheet;
        PageTitle = text["ReviewOf", sheet.Title.Length > 0 ? sheet.Title : text["Untitled"].Value];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ListTitle"], BoardInput.Path), new Crumb(PageTitle)];
        IsUnlisted = true;
        IsWorkplace = true;
        return Page();
    }

    private static RevisionName Name(int no, string? of, int revision) => new(no, of == "en" ? "en" : "ja", revision);
}
