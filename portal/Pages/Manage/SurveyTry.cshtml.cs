using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;

namespace Shirube.Portal.Pages.Manage;

/// <summary>A version as its respondents will meet it, to be tried before it is agreed. Nothing is stored.</summary>
[RequestFormLimits(ValueCountLimit = MostFields)]
internal sealed class SurveyTryModel(DefinitionStore definitions, IStringLocalizer<SurveyEditText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    /// <summary>300 questions, a few of them with several choices each.</summary>
    private const int MostFields = 4096;

    public override bool HasSearchBand => false;

    public override bool HasLauncher => false;

    public int Id { get; private set; }

    public int Version { get; private set; }

    public AnswerScreen Screen { get; private set; } = null!;

    /// <summary>All answers, when the last page was sent; null before that.</summary>
    public AnswerSet? Done { get; private set; }

    public double Score { get; private set; } = double.NaN;

    /// <summary>Answers of the pages that are not shown, which go with the form.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Elsewhere
    {
        get
        {
            var here = Screen.Page.Questions.SelectMany(SurveyDefinition.ItemsOf).Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
            return Screen.Answers.Values.Where(answer => !here.Contains(answer.Key));
        }
    }

    public async Task<IActionResult> OnGetAsync(int id, int version, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(id, version, cancellation) is not { } definition) return NotFound();
        Screen = TryFlow.Start(definition);
        return Show(id, version, definition);
    }

    public async Task<IActionResult> OnPostAsync(int id, int version, [FromQuery] string? p, [FromForm] string? go, CancellationToken cancellation)
    {
        if (await definitions.FindAsync(id, version, cancellation) is not { } definition) return NotFound();
        (Screen, Done) = TryFlow.Send(definition, SentPage.Of(p, go, Request.Form));
        if (Done is not null && definition.CanBeScored) Score = TryFlow.ScoreOf(definition, Done);
        if (Screen.Faults.Count > 0) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(id, version, definition);
    }

    private PageResult Show(int id, int version, SurveyDefinition definition)
    {
        (Id, Version) = (id, version);
        var title = definition.Title.In(Lang);
        PageTitle = text["TryTitle", title];
        Crumbs = [new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"), new Crumb(text["TryCrumb", version])];
        return Page();
    }
}
