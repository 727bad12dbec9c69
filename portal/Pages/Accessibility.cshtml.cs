using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages;

/// <summary>The accessibility policy and the state of testing.</summary>
internal sealed class AccessibilityModel(IStringLocalizer<PagesText> text) : PortalPage
{
    public void OnGet()
    {
        PageTitle = text["AccessTitle"];
        Crumbs = [new Crumb(text["AccessTitle"])];
    }
}
