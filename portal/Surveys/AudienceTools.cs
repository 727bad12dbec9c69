using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.People;

namespace Shirube.Portal.Surveys;

/// <summary>What the pages about whom a campaign asks work with.</summary>
internal sealed class AudienceTools(StaffList staff, InviteStaff invite, SetSample sample, UndeliveredMails undelivered, DecideMail decide)
{
    public StaffList Staff => staff;

    public InviteStaff Invite => invite;

    public SetSample Sample => sample;

    public UndeliveredMails Undelivered => undelivered;

    public DecideMail Decide => decide;
}
