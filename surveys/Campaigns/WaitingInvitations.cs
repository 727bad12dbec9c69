using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>Whose answer is waited for.</summary>
internal static class WaitingInvitations
{
    /// <summary>People with an address who have not answered. Who was asked again since is waited for under the last invitation alone.</summary>
    public static IQueryable<Invitation> Waiting(this SurveysDbContext context, int campaignId) => context.Invitations
        .Where(row => row.CampaignId == campaignId && !row.HasAnswered && row.Address != null)
        .Where(row => !context.Invitations.Any(later => later.CampaignId == campaignId && later.Address == row.Address && later.Id > row.Id));
}
