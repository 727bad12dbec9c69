using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Asking;

/// <summary>What somebody sees who found the answer while asking.</summary>
internal sealed class SolvedModel(IStringLocalizer<AskText> text) : PortalPage
{
    public void OnGet()
    {
        PageTitle = text["SolvedTitle"];
        Crumbs = [new Crumb(text["Title"], "/ask"), new Crumb(text["SolvedTitle"])];
        IsUnlisted = true;
    }
}
