using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>Notes how many have answered by the end of a day.</summary>
internal static class DayNotes
{
    /// <summary>Notes today's number of answers of a campaign. Whoever calls saves.</summary>
    public static async Task NoteAsync(this SurveysDbContext context, int campaignId, DateOnly today, CancellationToken cancellation)
    {
        var answered = await context.Responses.CountAsync(response => response.CampaignId == campaignId, cancellation);
        if (await context.Days.SingleOrDefaultAsync(row => row.CampaignId == campaignId && row.Day == today, cancellation) is { } known) known.Answered = answered;
        else context.Days.Add(new CampaignDay { CampaignId = campaignId, Day = today, Answered = answered });
    }
}
