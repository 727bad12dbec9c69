using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Plans;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Pages.Manage;

/// <summary>The results of a survey. Everything that is chosen stands in the address.</summary>
internal sealed class SurveyResultsModel(SurveyCatalog catalog, ResultTools tools, ResultFiles files, IStringLocalizer<SurveyResultText> text) : PortalPage
{
    private static readonly IReadOnlyDictionary<CommentTone, int> NoTones = new Dictionary<CommentTone, int>();

    public override bool HasSearchBand => false;

    public SurveyView Survey { get; private set; } = null!;

    /// <summary>Null where nothing was run yet.</summary>
    public SurveyResults? Results { get; private set; }

    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    public PlanView? Plan { get; private set; }

    /// <summary>Null in the public version.</summary>
    public CommentPage? Comments { get; private set; }

    public ResultsAddress Address { get; private set; } = new();

    /// <summary>Why a change to the plan was not saved, and what was filled in.</summary>
    public PlanSaving PlanFault { get; private set; }

    public PlanForm? EnteredPlan { get; private set; }

    public MeasureForm? EnteredMeasure { get; private set; }

    public string Path => $"/manage/surveys/{Survey.Survey.Id}/results";

    public bool CanHandOver => tools.Signals.IsOn;

    public bool IsPublic => Address.IsPublic;

    /// <summary>Whether the whole campaign stayed below its goal; null where its score is not shown.</summary>
    public bool? IsBelowGoal => Results?.Campaigns.FirstOrDefault(one => one.Campaign.Id == Results.Campaign.Id) is { Score.N: > 0 } own ? own.Score.Mean < own.Campaign.ScoreGoal : null;

    /// <summary>Whether a cross table was asked for that cannot be shown.</summary>
    public bool IsCrossHidden => Address is { A.Length: > 0, B.Length: > 0 } && Address.A != Address.B && Results is { Count: > 0 } && Figures.All(figure => figure.Kind != FigureKind.Table);

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] ResultsAddress address, string? file, int? figure, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation)) return NotFound();
        if (file is null) return Page();
        if (Results is null || Results.IsHidden || Results.Count == 0) return NotFound();
        return await files.OpenAsync(Results, Figures, file, figure, IsPublic, cancellation) is { } written
            ? Send(written)
            : NotFound();
    }

    public async Task<IActionResult> OnPostSignalAsync(int id, [FromQuery] ResultsAddress address, CauseForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Find(form) is not { } found) return NotFound();
        await tools.Signals.HandOverAsync(Results!.Campaign.Id, found, cancellation);
        return LocalRedirect(AddressWith("handed", "true") + "#comments");
    }

    public async Task<IActionResult> OnPostCauseAsync(int id, [FromQuery] ResultsAddress address, CauseForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Results is null) return NotFound();
        var isKnown = form.IsNoCause || Find(form) is not null || (string.IsNullOrEmpty(form.Comment) && Results.Definition.Items.Any(item => item.Key == form.Item));
        if (!isKnown) return NotFound();
        PlanFault = await tools.Plans.LinkAsync(Results.Campaign.Id, form.Item ?? "", form.Comment?.ReplaceLineEndings("\n") ?? "", !form.IsNoCause, cancellation);
        return PlanFault == PlanSaving.Saved ? LocalRedirect(AddressWith(null, null) + "#plan") : Page();
    }

    public async Task<IActionResult> OnPostPlanAsync(int id, [FromQuery] ResultsAddress address, PlanForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Results is null) return NotFound();
        EnteredPlan = form;
        PlanFault = await tools.Plans.SaveAsync(Results.Campaign.Id, form.Edition, form.Causes ?? "", form.With ?? "", cancellation);
        return PlanFault == PlanSaving.Saved ? LocalRedirect(AddressWith(null, null) + "#plan") : Page();
    }

    public async Task<IActionResult> OnPostMeasureAsync(int id, [FromQuery] ResultsAddress address, MeasureForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Results is null) return NotFound();
        EnteredMeasure = form;
        PlanFault = await tools.Plans.PutAsync(Results.Campaign.Id, form.Measure, form.ToInput(), cancellation);
        return PlanFault == PlanSaving.Saved ? LocalRedirect(AddressWith(null, null) + "#plan") : Page();
    }

    /// <summary>The address of this page with one thing changed.</summary>
    public string AddressWith(string? name, string? value) => QueryHelpers.AddQueryString(Path, Address.Query(name, value));

    private static FileStreamResult Send(ResultFile file) => new(file.Content, file.ContentType) { FileDownloadName = file.Name, EntityTag = new EntityTagHeaderValue($"\"{file.Tag}\""), EnableRangeProcessing = true };

    private Comment? Find(CauseForm form) => Results?.Comments.FirstOrDefault(one => one.Item.Key == form.Item && one.Text == form.Comment?.ReplaceLineEndings("\n"));

    private async Task<bool> LoadAsync(int id, ResultsAddress address, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } survey) return false;
        (Survey, Address) = (survey, address);
        var title = Lang == "en" ? survey.Versions[0].TitleEn : survey.Versions[0].TitleJa;
        PageTitle = address.View switch { "public" => text["PublicTitle", title], "report" => text["ReportTitle", title], _ => text["Title", title] };
        Crumbs = [new Crumb(text["Manage"], "/manage"), new Crumb(text["Surveys"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"), new Crumb(text["Results"])];
        Results = await tools.Results.ReadAsync(id, address.ToFilter(), cancellation);
        if (Results is null) return address.Campaign is null;
        Comments = IsPublic ? null : tools.Comments.Read(Results, address.ToComments());
        Figures = tools.Figures.Of(Results, new FigureRequest(IsPublic, address.A, address.B, Comments is { All: > 0 } ? Comments.Tones : NoTones));
        Plan = IsPublic ? null : await tools.Plans.ReadAsync(Results.Campaign.Id, cancellation);
        return true;
    }
}
