using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Surveys.Plans;

namespace Shirube.Portal.Pages.Manage;

/// <summary>What managers work with, and what surveys still ask of them.</summary>
internal sealed class IndexModel(OpenPlans plans, IStringLocalizer<SurveyManageText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    public IReadOnlyList<OpenPlan> Plans { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        PageTitle = text["ManageTitle"];
        Crumbs = [new Crumb(text["ManageTitle"])];
        Plans = await plans.ReadAsync(cancellation);
    }
}
