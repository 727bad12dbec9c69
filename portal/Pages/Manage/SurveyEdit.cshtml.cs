using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Editing.Changes;

namespace Shirube.Portal.Pages.Manage;

/// <summary>The outline of a survey in forms: texts, axes, pages, and the order of its questions.</summary>
internal sealed class SurveyEditModel(SurveyCatalog catalog, EditDefinition editor, IStringLocalizer<SurveyEditText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    public override bool HasSearchBand => false;

    public SurveyView Found { get; private set; } = null!;

    public DefinitionOutline Outline { get; private set; } = null!;

    public SurveyDefinition Definition { get; private set; } = null!;

    public IReadOnlyList<DefinitionFault> Faults { get; private set; } = [];

    public bool IsConflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostTextsAsync(int id, EditBase edit, [FromForm] TextForm form, CancellationToken cancellation) =>
        ApplyAsync(id, edit, form.ToChange(), "texts", cancellation);

    public Task<IActionResult> OnPostAxesAsync(int id, EditBase edit, [FromForm] List<ChoiceLine> axes, CancellationToken cancellation) =>
        ApplyAsync(id, edit, new ChangeAxes([.. axes.Select(axis => new AxisInput(axis.Value?.Trim() ?? "", axis.Ja?.Trim() ?? "", axis.En?.Trim() ?? ""))]), "axes", cancellation);

    public Task<IActionResult> OnPostPageAsync(int id, EditBase edit, [FromForm] PageForm form, CancellationToken cancellation) =>
        ApplyAsync(id, edit, form.ToChange(), "pages", cancellation);

    public Task<IActionResult> OnPostStepAsync(int id, EditBase edit, [FromForm] string? page, [FromForm] string? question, [FromForm] string? go, CancellationToken cancellation)
    {
        DefinitionChange? change = (go, question) switch
        {
            ("up", null) => new MovePage(page ?? "", -1),
            ("down", null) => new MovePage(page ?? "", 1),
            ("remove", null) => new RemovePage(page ?? ""),
            ("up", _) => new MoveQuestion(question, -1),
            ("down", _) => new MoveQuestion(question, 1),
            ("remove", _) => new RemoveQuestion(question),
            _ => null,
        };
        return change is null ? Task.FromResult<IActionResult>(BadRequest()) : ApplyAsync(id, edit, change, "pages", cancellation);
    }

    private async Task<IActionResult> ApplyAsync(int id, EditBase edit, DefinitionChange change, string anchor, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        var saved = await editor.ApplyAsync(id, change, User.Identity?.Name ?? "", (edit.Version, edit.Edition), cancellation);
        if (saved.IsGood) return LocalRedirect($"/manage/surveys/{id}/edit#{anchor}");
        (Faults, IsConflict) = (saved.Faults, saved.IsConflict);
        Response.StatusCode = saved.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } view) return false;
        Found = view;
        Outline = DefinitionOutline.Of(view.Versions[0].Json);
        Definition = DefinitionReader.Read(view.Versions[0].Json).Definition!;
        var title = Definition.Title.In(Lang);
        PageTitle = text["EditTitle", title];
        Crumbs = [new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"), new Crumb(text["EditCrumb"])];
        return true;
    }
}
