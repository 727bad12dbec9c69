using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Results;
using Shirube.Surveys.Touches;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Satisfaction over all touch points: votes on articles, answers of the assistant, inquiries, and the surveys.</summary>
internal sealed class SurveyTouchesModel(TouchBook touches, SurveyCatalog catalog, ResultsReader results, IStringLocalizer<SurveyWhoText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    public override bool HasSearchBand => false;

    /// <summary>Short feedback by month, newest first.</summary>
    public IReadOnlyList<TouchMonth> Months { get; private set; } = [];

    /// <summary>Campaigns that have answers, newest first in each survey.</summary>
    public IReadOnlyList<(int Id, LocalText Title, CampaignScore Score)> Campaigns { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        PageTitle = text["TouchesTitle"];
        Crumbs = [new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"), new Crumb(PageTitle)];
        Months = await touches.ReadAsync(cancellation: cancellation);
        var found = new List<(int, LocalText, CampaignScore)>();
        foreach (var survey in await catalog.ListAsync(cancellation))
        {
            if (survey.Campaigns.Count == 0 || await results.ReadAsync(survey.Id, new ResultsFilter(null, null, null), cancellation) is not { } read) continue;
            found.AddRange(read.Campaigns.Reverse().Where(score => score.Responses > 0).Select(score => (survey.Id, survey.Title, score)));
        }

        Campaigns = found;
    }
}
