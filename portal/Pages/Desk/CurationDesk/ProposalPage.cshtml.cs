using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Pages.Desk.ArticleDesk;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>One proposal: what asks for it, who does it, what came of it.</summary>
internal sealed class ProposalPageModel(ProposalReader reader, ProposalActions actions, ArticleCatalog catalog, IStringLocalizer<LoopText> text) : PortalPage
{
    public ProposalView Whole { get; private set; } = null!;

    /// <summary>Key of the message above the form, or null.</summary>
    public string? Message { get; private set; }

    public CatalogSnapshot Catalog => catalog.Current;

    public async Task<IActionResult> OnGetAsync(int id, string? done, CancellationToken cancellation)
    {
        Message = done is "saved" ? done : null;
        return await ShowAsync(id, cancellation);
    }

    public Task<IActionResult> OnPostSaveAsync(int id, [FromForm] ProposalForm form, CancellationToken cancellation)
        => AfterAsync(id, actions.ChangeAsync(id, form, User.Identity?.Name ?? "", cancellation), cancellation);

    public Task<IActionResult> OnPostDeclineAsync(int id, [FromForm] int version, [FromForm] string? reason, CancellationToken cancellation)
        => AfterAsync(id, actions.DeclineAsync(id, version, reason ?? "", User.Identity?.Name ?? "", cancellation), cancellation);

    public async Task<IActionResult> OnPostDraftAsync(int id, [FromForm] string? kind, CancellationToken cancellation)
    {
        var (outcome, no) = await actions.DraftAsync(id, WireNames.Kind(kind) ?? ArticleKind.Faq, Curators.Of(User), cancellation);
        return outcome.IsDone ? LocalRedirect($"/desk/articles/{no}/edit") : await FailAsync(id, outcome, cancellation);
    }

    private async Task<IActionResult> AfterAsync(int id, Task<CurationOutcome> step, CancellationToken cancellation)
    {
        var outcome = await step;
        return outcome.IsDone ? LocalRedirect($"/desk/proposals/{id}?done=saved") : await FailAsync(id, outcome, cancellation);
    }

    private async Task<IActionResult> FailAsync(int id, CurationOutcome outcome, CancellationToken cancellation)
    {
        if (outcome.Status == CurationStatus.NotFound) return NotFound();
        Message = outcome.Status.ToString();
        Response.StatusCode = outcome.Status == CurationStatus.Missing ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(int id, CancellationToken cancellation)
    {
        if (await reader.ReadAsync(id, cancellation) is not { } view) return NotFound();
        Whole = view;
        PageTitle = text["ProposalOf", id, view.Proposal.Title];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ProposalsTitle"], "/desk/proposals"), new Crumb(PageTitle)];
        IsUnlisted = true;
        IsWorkplace = true;
        return Page();
    }
}
