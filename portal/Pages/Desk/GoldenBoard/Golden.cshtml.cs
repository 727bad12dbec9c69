using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>All golden questions with their ranks over time, and the runs.</summary>
internal sealed class GoldenModel(GoldenDesk desk, IStringLocalizer<GoldenText> text) : PortalPage
{
    /// <summary>Runs that are listed.</summary>
    public const int RunsShown = 20;

    public GoldenSheet Sheet { get; private set; } = null!;

    public GoldenFilter Filter { get; private set; } = null!;

    public async Task OnGetAsync(bool lost, string? q, int? page, CancellationToken cancellation)
    {
        Filter = GoldenFilter.From(q, lost, page);
        Sheet = await desk.ReadAsync(Filter, cancellation);
        PageTitle = text["Title"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await desk.RunAsync(User.Identity?.Name ?? "", cancellation);
        return LocalRedirect("/desk/golden");
    }
}
