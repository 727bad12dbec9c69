using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Pages.Manage;

/// <summary>All surveys with their campaigns, and a new one from SurveyJS JSON.</summary>
[RequestSizeLimit(DefinitionUpload.LargestBody)]
[RequestFormLimits(MultipartBodyLengthLimit = DefinitionUpload.LargestBody, ValueLengthLimit = DefinitionUpload.LargestBody)]
internal sealed class SurveysModel(SurveyCatalog catalog, CampaignScores scores, DefinitionEditor editor, IStringLocalizer<SurveyManageText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    public IReadOnlyList<SurveyLine> Surveys { get; private set; } = [];

    /// <summary>Score and response rate of each campaign that was begun, by its number.</summary>
    public IReadOnlyDictionary<int, CampaignScore> Scores { get; private set; } = new Dictionary<int, CampaignScore>();

    public IReadOnlyList<DefinitionFault> Faults { get; private set; } = [];

    public string NewName { get; private set; } = "";

    public string NewTitle { get; private set; } = "";

    public string NewJson { get; private set; } = "";

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync([FromForm] string? name, [FromForm] string? title, [FromForm] string? json, IFormFile? file, CancellationToken cancellation)
    {
        NewName = name?.Trim() ?? "";
        NewTitle = title?.Trim() ?? "";
        var given = await DefinitionUpload.ReadAsync(file, json, cancellation);
        NewJson = given.Length > DefinitionLimits.Bytes ? "" : given;
        var isBlank = NewTitle.Length > 0 && file is null && string.IsNullOrWhiteSpace(given);
        var saved = await editor.CreateAsync(NewName, isBlank ? FirstDefinition.Of(NewTitle) : given, User.Identity?.Name ?? "", cancellation);
        if (saved.IsGood) return LocalRedirect(isBlank ? $"/manage/surveys/{saved.SurveyId}/edit" : $"/manage/surveys/{saved.SurveyId}");
        Faults = saved.Faults;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        PageTitle = text["SurveysTitle"];
        Crumbs = [new Crumb(text["ManageTitle"], "/manage"), new Crumb(text["SurveysTitle"])];
        Surveys = await catalog.ListAsync(cancellation);
        var all = new Dictionary<int, CampaignScore>();
        foreach (var survey in Surveys.Where(survey => survey.Campaigns.Count > 0))
            foreach (var score in await scores.ReadAsync(survey.Id, cancellation)) all[score.Campaign.Id] = score;
        Scores = all;
    }
}
