namespace Shirube.Surveys.Campaigns;

/// <summary>How far a unit has answered. Says how many, never what.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Invited">How many were asked.</param>
/// <param name="Answered">How many of them have answered; null where few were asked, or where it would give away another unit.</param>
public sealed record UnitProgress(string Unit, int Invited, int? Answered)
{
    /// <summary>Percent of the invited who have answered; null where that is hidden.</summary>
    public double? Rate => 100.0 * Answered / Invited;
}
