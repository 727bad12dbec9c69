namespace Shirube.Knowledge.Curation;

/// <summary>How a step of curation ended.</summary>
/// <param name="Status">How.</param>
/// <param name="Proposal">The proposal it was about; 0 when none.</param>
public sealed record CurationOutcome(CurationStatus Status, int Proposal = 0)
{
    public bool IsDone => Status == CurationStatus.Done;
}
