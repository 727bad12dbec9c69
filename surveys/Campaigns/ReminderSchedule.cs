using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Sends reminders on the days that are set, and completes rounds that were broken off. A day on which the portal was not
/// running is made up for; of several, only the last.
/// </summary>
public sealed class ReminderSchedule(IDbContextFactory<SurveysDbContext> database, Reminders reminders, OfficeDay day)
{
    /// <summary>Does what is due. Can be called as often as one likes.</summary>
    /// <returns>How many people are reminded.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var today = day.Today;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var queued = 0;
        foreach (var round in await context.Rounds.AsNoTracking().Where(row => row.Queued == null).ToListAsync(cancellation))
            queued += await reminders.QueueAsync(round.CampaignId, round.Round, cancellation);
        if (!day.IsMailTime) return queued;
        var campaigns = await context.Campaigns.AsNoTracking().Where(row => row.RemindBefore != "" && row.State == CampaignState.Open && row.OpensOn <= today && row.ClosesOn >= today).ToListAsync(cancellation);
        foreach (var campaign in campaigns)
        {
            var last = await context.Rounds.Where(row => row.CampaignId == campaign.Id).MaxAsync(row => (DateOnly?)row.Day, cancellation);
            if (RemindDays.Due(campaign, last, today) is null || await reminders.NextRoundAsync(campaign.Id, cancellation) is not { } next) continue;
            queued += await reminders.QueueAsync(campaign.Id, next, cancellation);
        }

        return queued;
    }
}
