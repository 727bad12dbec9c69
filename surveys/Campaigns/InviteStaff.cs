using Shirube.Surveys.People;

namespace Shirube.Surveys.Campaigns;

/// <summary>Asks a unit with all inside it, or everybody on the staff list. Can be done again: who was asked is left alone, who is new is asked.</summary>
public sealed class InviteStaff(StaffList staff, InvitationPreparation invitations)
{
    /// <param name="campaignId">The campaign.</param>
    /// <param name="unit">The unit; null for everybody.</param>
    /// <param name="cancellation">Stops it; what was made stays.</param>
    public async Task<Prepared> InviteAsync(int campaignId, string? unit, CancellationToken cancellation = default) =>
        await invitations.PrepareAsync(campaignId, await staff.PeopleAsync(unit, cancellation), null, cancellation);
}
