using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Plans;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Pages.Manage;

/// <summary>The results of a survey. Everything that is chosen stands in the address.</summary>
internal sealed class SurveyResultsModel(SurveyCatalog catalog, ResultTools tools, ICommentWords words, IStringLocalizer<SurveyResultText> text) : PortalPage
{
    private const int MostComments = 200;

    public override bool HasSearchBand => false;

    public SurveyView Survey { get; private set; } = null!;

    /// <summary>Null where nothing was run yet.</summary>
    public SurveyResults? Results { get; private set; }

    public IReadOnlyList<Figure> Figures { get; private set; } = [];

    public PlanView? Plan { get; private set; }

    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    public int CommentCount { get; private set; }

    public IReadOnlyList<CommentGroup> Words { get; private set; } = [];

    public ResultsAddress Address { get; private set; } = new();

    public bool CanHandOver => tools.Signals.IsOn;

    public bool IsPublic => Address.View == "public";

    public bool IsBelowGoal => Results is { Count: > 0 } shown && shown.Total.N > 0 && shown.Total.Mean < shown.Campaign.ScoreGoal;

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] ResultsAddress address, string? file, int? figure, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation)) return NotFound();
        if (file is null) return Page();
        if (Results is null || Results.IsHidden) return NotFound();
        var written = await tools.Files.OpenAsync(Results, Figures, file, figure, IsPublic, cancellation);
        return written is null ? NotFound() : new FileStreamResult(written.Value.Content, written.Value.ContentType) { FileDownloadName = written.Value.Name, EnableRangeProcessing = true };
    }

    public async Task<IActionResult> OnPostSignalAsync(int id, [FromQuery] ResultsAddress address, [FromForm] string? item, [FromForm] string? comment, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Find(item, comment) is not { } found) return NotFound();
        await tools.Signals.HandOverAsync(Results!.Campaign.Id, found, cancellation);
        return LocalRedirect(Url_("handed", "true") + "#comments");
    }

    public async Task<IActionResult> OnPostCauseAsync(int id, [FromQuery] ResultsAddress address, [FromForm] string? item, [FromForm] string? comment, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Find(item, comment) is not { } found) return NotFound();
        await tools.Plans.LinkAsync(Results!.Campaign.Id, found.Item.Key, found.Text, cancellation);
        return LocalRedirect(Url_(null, null) + "#plan");
    }

    public async Task<IActionResult> OnPostPlanAsync(int id, [FromQuery] ResultsAddress address, [FromForm] string? causes, [FromForm] string? with, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Results is null) return NotFound();
        await tools.Plans.SaveAsync(Results.Campaign.Id, causes ?? "", with ?? "", cancellation);
        return LocalRedirect(Url_(null, null) + "#plan");
    }

    public async Task<IActionResult> OnPostMeasureAsync(int id, [FromQuery] ResultsAddress address, MeasureForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, address, cancellation) || Results is null) return NotFound();
        await tools.Plans.PutAsync(Results.Campaign.Id, form.Measure, form.ToInput(), cancellation);
        return LocalRedirect(Url_(null, null) + "#plan");
    }

    /// <summary>The address of this page with one thing changed.</summary>
    public string Url_(string? name, string? value) => QueryHelpers.AddQueryString($"/manage/surveys/{Survey.Survey.Id}/results", Address.Query(name, value));

    private Comment? Find(string? item, string? comment) => Results?.Comments.FirstOrDefault(one => one.Item.Key == item && one.Text == comment?.ReplaceLineEndings("\n"));

    private async Task<bool> LoadAsync(int id, ResultsAddress address, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } survey) return false;
        (Survey, Address) = (survey, address);
        var title = Lang == "en" ? survey.Versions[0].TitleEn : survey.Versions[0].TitleJa;
        PageTitle = IsPublic ? text["PublicTitle", title] : text["Title", title];
        Crumbs = [new Crumb(text["Manage"], "/manage"), new Crumb(text["Surveys"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"), new Crumb(text["Results"])];
        Results = await tools.Results.ReadAsync(id, new ResultsFilter(address.Campaign, Null(address.Unit), Null(address.Month)), cancellation);
        if (Results is null) return address.Campaign is null;
        Figures = tools.Figures.Of(Results, IsPublic, (address.A, address.B));
        Plan = IsPublic ? null : await tools.Plans.ReadAsync(Results.Campaign.Id, cancellation);
        if (IsPublic) return true;
        var all = Results.Comments;
        Words = CommentGroups.Of(all, words);
        var found = CommentGroups.Find(all, address.Q, address.Word, words);
        (CommentCount, Comments) = (found.Count, [.. found.Take(MostComments)]);
        return true;
    }

    private static string? Null(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
