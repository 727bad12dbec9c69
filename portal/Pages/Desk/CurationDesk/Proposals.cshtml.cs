using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>The board of proposals.</summary>
internal sealed class ProposalsModel(ProposalReader reader, JoinSignals join, Web.DateText dates, IStringLocalizer<LoopText> text) : PortalPage
{
    public IReadOnlyList<ProposalLine> Lines { get; private set; } = [];

    /// <summary>Whether only the own ones are shown.</summary>
    public bool OnlyMine { get; private set; }

    public bool HasFailed { get; private set; }

    public DateOnly Today => dates.Today;

    public async Task OnGetAsync(bool mine, CancellationToken cancellation)
    {
        OnlyMine = mine;
        Lines = await reader.ListAsync(mine ? User.Identity?.Name ?? "" : null, cancellation);
        PageTitle = text["ProposalsTitle"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ProposalsTitle"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? title, CancellationToken cancellation)
    {
        var outcome = await join.JoinAsync([], null, title ?? "", User.Identity?.Name ?? "", cancellation);
        if (outcome.IsDone) return LocalRedirect($"/desk/proposals/{outcome.Proposal}");
        HasFailed = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGetAsync(false, cancellation);
        return Page();
    }
}
