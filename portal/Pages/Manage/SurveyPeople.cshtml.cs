using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.People;

namespace Shirube.Portal.Pages.Manage;

/// <summary>The staff list: how many people of which unit are on it, and a new list in its place.</summary>
[RequestSizeLimit(ListUpload.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = ListUpload.Largest)]
internal sealed class SurveyPeopleModel(StaffList staff, ReplaceStaffList replace, IStringLocalizer<SurveyWhoText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    public override bool HasSearchBand => false;

    public IReadOnlyList<UnitSize> Units { get; private set; } = [];

    /// <summary>What came of a list; null when none was sent.</summary>
    public RecipientList? List { get; private set; }

    public ReplacedList? Replaced { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        List = await ListUpload.ReadAsync(file, cancellation);
        // A list with nobody on it is a wrong file, not an empty office.
        if (List.Recipients.Count > 0) Replaced = await replace.ReplaceAsync(List.Recipients, cancellation);
        if (Replaced is null) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Units = await staff.UnitsAsync(cancellation);
        PageTitle = text["PeopleTitle"];
        Crumbs = [new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"), new Crumb(PageTitle)];
    }
}
