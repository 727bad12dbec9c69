using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Editing.Changes;
using Shirube.Surveys.Records;

namespace Shirube.Portal.Pages.Manage;

/// <summary>One survey: its campaigns, its versions, editing and agreeing.</summary>
[RequestSizeLimit(DefinitionUpload.LargestBody)]
[RequestFormLimits(MultipartBodyLengthLimit = DefinitionUpload.LargestBody, ValueLengthLimit = DefinitionUpload.LargestBody)]
internal sealed class SurveyModel(SurveyCatalog catalog, DefinitionEditor definitions, CampaignEditor campaigns, IStringLocalizer<SurveyManageText> text) : PortalPage
{
    private readonly Dictionary<string, string> _outline = new(StringComparer.Ordinal);

    public override bool HasSearchBand => false;

    public SurveyView Found { get; private set; } = null!;

    public SurveyVersion Newest => Found.Versions[0];

    public SurveyDefinition Definition { get; private set; } = null!;

    /// <summary>What stands in the editor.</summary>
    public string Json { get; private set; } = "";

    public string Note { get; private set; } = "";

    public IReadOnlyList<DefinitionFault> Faults { get; private set; } = [];

    public IReadOnlyList<CampaignFault> CampaignFaults { get; private set; } = [];

    public CampaignForm Form { get; private set; } = new();

    public bool IsConflict { get; private set; }

    /// <summary>The version that is shown as a preview, or null.</summary>
    public SurveyDefinition? Preview { get; private set; }

    /// <summary>Under what a question of the preview is asked, as it is written.</summary>
    public string ConditionOf(Question question) => _outline.GetValueOrDefault(question.Name, "");

    public async Task<IActionResult> OnGetAsync(int id, int? preview, int? json, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        if (json is { } asked) return File_(Found.Versions.FirstOrDefault(version => version.Number == asked));
        if (Found.Versions.FirstOrDefault(version => version.Number == preview) is not { } shown) return Page();
        Preview = DefinitionReader.Read(shown.Json).Definition;
        foreach (var (page, lines) in DefinitionOutline.Of(shown.Json).Pages)
            foreach (var line in lines) _outline[line.Name] = string.Join(" and ", new[] { page.VisibleIf, line.VisibleIf }.Where(condition => condition.Length > 0));
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(int id, [FromForm] string? json, IFormFile? file, [FromForm] string? note, [FromForm] int version, [FromForm] int edition, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        json = await DefinitionUpload.ReadAsync(file, json, cancellation);
        var saved = await definitions.SaveAsync(id, json, note ?? "", User.Identity?.Name ?? "", (version, edition), cancellation);
        if (saved.IsGood) return LocalRedirect($"/manage/surveys/{id}#versions");
        (Json, Note, Faults, IsConflict) = (json.Length > DefinitionLimits.Bytes ? Newest.Json : json, note ?? "", saved.Faults, saved.IsConflict);
        Response.StatusCode = saved.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    public async Task<IActionResult> OnPostAgreeAsync(int id, [FromForm] int version, [FromForm] string? with, CancellationToken cancellation)
    {
        await definitions.AgreeAsync(id, version, with ?? "", cancellation);
        return LocalRedirect($"/manage/surveys/{id}#versions");
    }

    public async Task<IActionResult> OnPostCampaignAsync(int id, [FromForm] int version, CampaignForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        var made = await campaigns.CreateAsync(id, version, form.ToInput(), User.Identity?.Name ?? "", cancellation);
        if (made.IsGood) return LocalRedirect($"/manage/surveys/{id}/campaigns/{made.Id}");
        (Form, CampaignFaults) = (form, made.Faults);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private IActionResult File_(SurveyVersion? version) => version is null
        ? NotFound()
        : File(Encoding.UTF8.GetBytes(version.Json), "application/json", $"{Found.Survey.Name}-v{version.Number}.json");

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } view) return false;
        Found = view;
        Definition = DefinitionReader.Read(Newest.Json).Definition!;
        Json = Newest.Json;
        Note = Newest.IsFrozen || Newest.AgreedAt is not null ? "" : Newest.Note;
        // One that came in from elsewhere has no texts.
        Form = view.Campaigns.FirstOrDefault(campaign => campaign.InviteBody.Length > 0) is { } before ? CampaignForm.Next(before) : new CampaignForm
        {
            ResponseGoal = 70, ScoreGoal = 75, InviteSubject = text["InviteSubject"], InviteBody = text["InviteBody"], RemindSubject = text["RemindSubject"], RemindBody = text["RemindBody"], RemindBefore = "7, 2",
        };
        var title = Definition.Title.In(Lang);
        PageTitle = title;
        Crumbs = [new Crumb(text["ManageTitle"], "/manage"), new Crumb(text["SurveysTitle"], "/manage/surveys"), new Crumb(title)];
        return true;
    }
}
