using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;

namespace Shirube.Surveys.Plans;

/// <summary>Finds what surveys still ask to be done: plans that are missing below the goal, and measures that are not done.</summary>
public sealed class OpenPlans(IDbContextFactory<SurveysDbContext> database, SurveyCatalog catalog, CampaignScores scores, OfficeDay day)
{
    public async Task<IReadOnlyList<OpenPlan>> ReadAsync(CancellationToken cancellation = default)
    {
        var today = day.Today;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var agreed = await context.Plans.Where(row => row.AgreedOn != null).Select(row => row.CampaignId).ToHashSetAsync(cancellation);
        var open = (await context.Measures.AsNoTracking().Where(row => row.DoneOn == null).ToListAsync(cancellation)).ToLookup(row => row.CampaignId);
        var found = new List<OpenPlan>();
        foreach (var survey in await catalog.ListAsync(cancellation))
        {
            foreach (var score in await scores.ReadAsync(survey.Id, cancellation))
            {
                var isAsked = score.Campaign.IsOver(today) && score.Score.N > 0 && score.Score.Mean < score.Campaign.ScoreGoal && !agreed.Contains(score.Campaign.Id);
                var measures = open[score.Campaign.Id].ToList();
                if (isAsked || measures.Count > 0) found.Add(new OpenPlan(survey.Id, survey.Title, score, isAsked, measures.Count, measures.Count(measure => measure.Due < today)));
            }
        }

        return [.. found.OrderByDescending(plan => plan.Result.Campaign.OpensOn)];
    }
}
