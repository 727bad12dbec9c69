using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>The signals about which nothing was decided, grouped, with the decisions.</summary>
internal sealed class SignalsModel(OpenSignals open, SignalSteps steps, ArticleCatalog catalog, IStringLocalizer<LoopText> text) : PortalPage
{
    public const int Shown = 100;

    public SignalFilter Filter { get; private set; } = new();

    public IReadOnlyList<SignalGroup> Groups { get; private set; } = [];

    public IReadOnlyList<ProposalLine> Proposals { get; private set; } = [];

    /// <summary>Key of the message above the list, or null.</summary>
    public string? Message { get; private set; }

    public CatalogSnapshot Catalog => catalog.Current;

    public Task OnGetAsync(string? kind, string? q, int? no, string? done, CancellationToken cancellation)
    {
        Message = done is "declined" or "noted" ? done : null;
        return ShowAsync(kind, q, no, cancellation);
    }

    public async Task<IActionResult> OnPostJoinAsync([FromForm] int[]? signal, [FromForm] int? proposal, [FromForm] string? title, CancellationToken cancellation)
    {
        var outcome = await steps.JoinAsync(signal ?? [], proposal, title ?? "", User.Identity?.Name ?? "", cancellation);
        return outcome.IsDone ? LocalRedirect($"/desk/proposals/{outcome.Proposal}") : await FailAsync(outcome, cancellation);
    }

    public async Task<IActionResult> OnPostDeclineAsync([FromForm] int[]? signal, [FromForm] string? reason, CancellationToken cancellation)
    {
        var outcome = await steps.DeclineAsync(signal ?? [], reason ?? "", User.Identity?.Name ?? "", cancellation);
        return outcome.IsDone ? LocalRedirect("/desk/signals?done=declined") : await FailAsync(outcome, cancellation);
    }

    public async Task<IActionResult> OnPostChangeAsync([FromForm] string? what, [FromForm] string? manual, [FromForm] string? words, CancellationToken cancellation)
    {
        var outcome = await steps.NoteChangeAsync(what == "link" ? SignalKind.DeadLink : SignalKind.VendorChange, manual ?? "", words ?? "", Lang, cancellation);
        return outcome.IsDone ? LocalRedirect("/desk/signals?done=noted") : await FailAsync(outcome, cancellation);
    }

    private async Task<IActionResult> FailAsync(CurationOutcome outcome, CancellationToken cancellation)
    {
        Message = outcome.Status.ToString();
        Response.StatusCode = outcome.Status == CurationStatus.Missing ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        await ShowAsync(null, null, null, cancellation);
        return Page();
    }

    private async Task ShowAsync(string? kind, string? q, int? no, CancellationToken cancellation)
    {
        Filter = new SignalFilter(Enum.TryParse<SignalKind>(kind, out var known) && Enum.IsDefined(known) ? known : null, q?.Trim() is { Length: <= 200 } words ? words : "", no);
        Groups = await open.ReadAsync(Filter, cancellation);
        Proposals = await steps.OpenProposalsAsync(cancellation);
        PageTitle = text["SignalsTitle"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["SignalsTitle"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}
