using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Editing.Changes;

namespace Shirube.Portal.Pages.Manage;

/// <summary>One question of a survey in a form. Every button but the one that saves shows the form again.</summary>
[RequestFormLimits(ValueCountLimit = MostFields)]
internal sealed class SurveyQuestionModel(SurveyCatalog catalog, EditDefinition editor, IStringLocalizer<SurveyEditText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    /// <summary>Types in the order in which they are offered, by their names in SurveyJS.</summary>
    public static readonly IReadOnlyList<string> Types = ["radiogroup", "dropdown", "checkbox", "rating", "matrix", "boolean", "text", "comment"];

    /// <summary>300 choices have four fields each.</summary>
    private const int MostFields = 2048;

    public override bool HasSearchBand => false;

    public SurveyView Found { get; private set; } = null!;

    public SurveyDefinition Definition { get; private set; } = null!;

    public QuestionForm Form { get; private set; } = new();

    public IReadOnlyList<DefinitionFault> Faults { get; private set; } = [];

    public bool IsConflict { get; private set; }

    public bool IsNew => string.IsNullOrEmpty(Form.Old);

    public async Task<IActionResult> OnGetAsync(int id, string? name, [FromQuery(Name = "in")] string? page, string? type, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        if (string.IsNullOrEmpty(name)) return Show(new QuestionForm { Page = page, Type = Types.Contains(type ?? "", StringComparer.Ordinal) ? type : Types[0] });
        return QuestionReading.Find(Found.Versions[0].Json, name) is { } found ? Show(QuestionForm.Of(found.Page, found.Input)) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, EditBase edit, [FromForm] QuestionForm form, [FromForm] string? go, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation)) return NotFound();
        if (go?.Split('-') is ["up", var list, var at]) return Show(form.WithUp(list, int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0));
        if (go != "save") return Show(form.WithOffer());
        var saved = await editor.ApplyAsync(id, new ChangeQuestion(form.Old?.Trim() ?? "", form.Page ?? "", form.ToInput()), User.Identity?.Name ?? "", (edit.Version, edit.Edition), cancellation);
        if (saved.IsGood) return LocalRedirect($"/manage/surveys/{id}/edit#q-{Uri.EscapeDataString(form.Name?.Trim() ?? "")}");
        (Faults, IsConflict) = (saved.Faults, saved.IsConflict);
        Response.StatusCode = saved.IsConflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Show(form);
    }

    private PageResult Show(QuestionForm form)
    {
        Form = form.WithBlanks();
        var title = Definition.Title.In(Lang);
        PageTitle = IsNew ? text["NewQuestion"] : text["QuestionTitle", form.Old!];
        var id = Found.Survey.Id;
        Crumbs =
        [
            new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"),
            new Crumb(text["EditCrumb"], $"/manage/surveys/{id}/edit"), new Crumb(PageTitle),
        ];
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } view) return false;
        Found = view;
        Definition = DefinitionReader.Read(view.Versions[0].Json).Definition!;
        return true;
    }
}
