using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk;

/// <summary>What waits for the desk, most urgent first.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DeskIndexModel(InquiryList list, IStringLocalizer<DeskText> text) : PortalPage
{
    public DeskOverview Overview { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Overview = await list.OverviewAsync(User.Identity?.Name ?? "", cancellation);
        PageTitle = text["DeskTitle"];
        Crumbs = [new Crumb(text["DeskTitle"])];
    }
}
