using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Campaigns;

/// <summary>Counts how far a campaign has come, and notes the count of the day.</summary>
public sealed class ProgressReader(IDbContextFactory<SurveysDbContext> database, OfficeDay day)
{
    public async Task<CampaignProgress> ReadAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var units = await AskedUnits.ReadAsync(context, campaignId, cancellation);
        var invited = units.Sum(unit => unit.Invited);
        var isHidden = units.Sum(unit => unit.People) is > 0 and < SmallGroups.Least;
        var answered = await context.Invitations.CountAsync(row => row.CampaignId == campaignId && row.HasAnswered, cancellation);
        var responses = await context.Responses.CountAsync(row => row.CampaignId == campaignId, cancellation);
        var days = await context.Days.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Day).ToListAsync(cancellation);
        var outbox = await context.Outbox.Where(row => row.CampaignId == campaignId).GroupBy(row => row.State)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var dropped = await context.DroppedAnswers.CountAsync(row => row.CampaignId == campaignId, cancellation);
        return new CampaignProgress(invited, isHidden ? null : answered, isHidden ? null : responses, units, isHidden ? [] : days, outbox, dropped);
    }

    /// <summary>Notes for each campaign that takes answers how many there are today. Called every few minutes.</summary>
    public async Task NoteAsync(CancellationToken cancellation = default)
    {
        var today = day.Today;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaigns = await context.Campaigns.Where(row => row.State == CampaignState.Open && row.OpensOn <= today && row.ClosesOn >= today).Select(row => row.Id).ToListAsync(cancellation);
        foreach (var campaign in campaigns) await context.NoteAsync(campaign, today, cancellation);
        await context.SaveChangesAsync(cancellation);
    }
}
