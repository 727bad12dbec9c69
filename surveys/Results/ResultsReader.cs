using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Results;

/// <summary>Reads the results of a survey: one campaign in full, beside the scores of all others.</summary>
public sealed class ResultsReader(IDbContextFactory<SurveysDbContext> database, TableShelf shelf, CampaignScores campaigns, ProgressReader progress)
{
    /// <summary>The results of a survey; null where there is no such survey, no such campaign or no campaign at all.</summary>
    public async Task<SurveyResults?> ReadAsync(int surveyId, ResultsFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var scores = (await campaigns.ReadAsync(surveyId, cancellation)).ToList();
        var at = scores.FindIndex(score => score.Campaign.Id == filter.CampaignId);
        if (filter.CampaignId is null) at = scores.FindLastIndex(score => score.Responses > 0) is >= 0 and var newest ? newest : scores.Count - 1;
        if (at < 0) return null;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaign = scores[at].Campaign;
        var earlier = await BesideAsync(context, scores.Take(at).Reverse(), filter.Unit, cancellation);
        var later = await BesideAsync(context, scores.Skip(at + 1), filter.Unit, cancellation);
        var table = await shelf.TakeAsync(context, campaign, cancellation);
        return new SurveyResults(campaign, table, filter with { CampaignId = campaign.Id }, await progress.ReadAsync(campaign.Id, cancellation), scores, (earlier, later));
    }

    /// <summary>The same unit in the first of some campaigns that has answers which may be seen.</summary>
    private async Task<SurveyResults?> BesideAsync(SurveysDbContext context, IEnumerable<CampaignScore> scores, string? unit, CancellationToken cancellation)
    {
        if (scores.FirstOrDefault(score => score is { Responses: > 0, IsHidden: false })?.Campaign is not { } campaign) return null;
        var beside = new SurveyResults(campaign, await shelf.TakeAsync(context, campaign, cancellation), new ResultsFilter(campaign.Id, unit, null), CampaignProgress.None, [], (null, null));
        return beside.Count > 0 ? beside : null;
    }
}
