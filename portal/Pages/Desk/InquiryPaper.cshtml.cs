using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk;

/// <summary>A form for paper, for when the portal cannot be used.</summary>
internal sealed class InquiryPaperModel(IStringLocalizer<DeskText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    public void OnGet()
    {
        PageTitle = text["FormTitle"];
        Crumbs = [new Crumb(text["DeskTitle"], "/desk"), new Crumb(text["ListTitle"], "/desk/inquiries"), new Crumb(text["FormTitle"])];
    }
}
