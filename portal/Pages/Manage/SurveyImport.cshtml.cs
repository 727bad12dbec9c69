using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Export;
using Shirube.Surveys.Past;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Takes in the answers of a survey that was held elsewhere.</summary>
[RequestSizeLimit(ListUpload.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = ListUpload.Largest)]
internal sealed class SurveyImportModel(SurveyCatalog catalog, DefinitionStore definitions, ImportPast import, IStringLocalizer<SurveyImportText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    public override bool HasSearchBand => false;

    public SurveyView Found { get; private set; } = null!;

    public SurveyDefinition Definition { get; private set; } = null!;

    public PastForm Form { get; private set; } = new();

    public IReadOnlyList<CampaignFault> Faults { get; private set; } = [];

    /// <summary>What came of a file; null when none was sent.</summary>
    public PastList? List { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int? version, bool template, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, version, cancellation)) return NotFound();
        return template ? await TemplateAsync(cancellation) : Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, PastForm form, IFormFile? file, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, form.Version, cancellation)) return NotFound();
        Form = form;
        var past = form.ToCampaign();
        Faults = import.Check(past);
        if (Faults.Count > 0) return Unprocessable();
        using var bytes = new MemoryStream();
        if (file is not null) await file.CopyToAsync(bytes, cancellation);
        List = PastReader.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), Definition, past.OpensOn, past.ClosesOn);
        if (List.IsGood)
        {
            var taken = await import.ImportAsync(id, form.Version, past, List.Answers, User.Identity?.Name ?? "", cancellation);
            if (taken.IsGood) return LocalRedirect($"/manage/surveys/{id}/results?campaign={taken.Id}");
            Faults = taken.Faults;
        }

        return Unprocessable();
    }

    private PageResult Unprocessable()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>A file with the headings alone.</summary>
    private async Task<FileContentResult> TemplateAsync(CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(file, new Sheet("answers", [words["Unit"], text["Month"], .. Definition.Items.Select(item => item.Key)], []), cancellation);
        return File(file.ToArray(), "text/csv", $"{Found.Survey.Name}-v{Form.Version}.csv");
    }

    private async Task<bool> LoadAsync(int id, int? version, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } view) return false;
        var number = version ?? view.Versions[0].Number;
        if (await definitions.FindAsync(id, number, cancellation) is not { } definition) return false;
        (Found, Definition, Form) = (view, definition, new PastForm { Version = number });
        var title = definition.Title.In(Lang);
        PageTitle = text["Title", title];
        Crumbs = [new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"), new Crumb(text["Crumb"])];
        return true;
    }
}
