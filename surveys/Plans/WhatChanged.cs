using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Plans;

/// <summary>Tells those who answered what the last surveys have changed.</summary>
public sealed class WhatChanged(IDbContextFactory<SurveysDbContext> database, DefinitionStore definitions)
{
    private const int Most = 5;

    /// <returns>Null where there is no such campaign, or nobody could answer it yet.</returns>
    public async Task<ThanksNote?> ReadAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaign = await context.Campaigns.AsNoTracking().SingleOrDefaultAsync(row => row.Id == campaignId && row.State != CampaignState.Draft, cancellation);
        if (campaign is null) return null;
        var definition = await definitions.FindAsync(campaign.SurveyId, campaign.Version, cancellation);
        var changes = await (from measure in context.Measures
                             join earlier in context.Campaigns on measure.CampaignId equals earlier.Id
                             where earlier.SurveyId == campaign.SurveyId && earlier.Id != campaignId && measure.DoneOn != null && measure.Told != ""
                             orderby measure.DoneOn descending
                             select measure.Told).Take(Most).ToListAsync(cancellation);
        return new ThanksNote(campaign, definition!.Thanks, changes);
    }
}
