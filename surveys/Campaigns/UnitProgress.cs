namespace Shirube.Surveys.Campaigns;

/// <summary>How far a unit has answered. Says who many, never what.</summary>
public sealed record UnitProgress(string Unit, int Invited, int Answered)
{
    /// <summary>Percent of the invited who have answered.</summary>
    public double Rate => Invited == 0 ? 0 : 100.0 * Answered / Invited;
}
