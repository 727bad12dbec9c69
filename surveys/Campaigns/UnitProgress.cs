namespace Shirube.Surveys.Campaigns;

/// <summary>How far a unit has answered. Says how many, never what.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="People">How many people were asked.</param>
/// <param name="Invited">How often they were asked: as often as there are people, except where a campaign asks again.</param>
/// <param name="Answered">How many of these invitations were answered; null where few were asked, or where it would give away another unit.</param>
public sealed record UnitProgress(string Unit, int People, int Invited, int? Answered)
{
    /// <summary>Percent of the invited who have answered; null where that is hidden.</summary>
    public double? Rate => 100.0 * Answered / Invited;
}
