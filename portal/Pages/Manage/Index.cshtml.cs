using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Manage;

/// <summary>What managers work with.</summary>
internal sealed class IndexModel(IStringLocalizer<SurveyManageText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    public void OnGet()
    {
        PageTitle = text["ManageTitle"];
        Crumbs = [new Crumb(text["ManageTitle"])];
    }
}
