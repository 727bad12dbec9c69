using Shirube.Surveys.Campaigns;

namespace Shirube.Portal.Surveys;

/// <summary>What the page of a campaign works with.</summary>
internal sealed class CampaignTools(CampaignEditor editor, InvitationPreparation invitations, HandOut handOut, Reminders reminders, ProgressReader progress)
{
    public CampaignEditor Editor => editor;

    public InvitationPreparation Invitations => invitations;

    public HandOut HandOut => handOut;

    public Reminders Reminders => reminders;

    public ProgressReader Progress => progress;
}
