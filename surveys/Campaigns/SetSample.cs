using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>Sets whom a campaign asks after an inquiry.</summary>
public sealed class SetSample(IDbContextFactory<SurveysDbContext> database)
{
    public async Task<CampaignResult> SetAsync(int campaignId, SampleRule rule, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.IsGood) return new CampaignResult(campaignId, [CampaignFault.BadSample]);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaign = await context.Campaigns.SingleAsync(row => row.Id == campaignId, cancellation);
        if (campaign.State == CampaignState.Closed) return new CampaignResult(campaignId, [CampaignFault.NotPossibleNow]);
        (campaign.SampleRate, campaign.SampleDays, campaign.RepeatDays) = (rule.Rate, rule.Days, rule.RepeatDays);
        await context.SaveChangesAsync(cancellation);
        return new CampaignResult(campaignId, []);
    }
}
