namespace Shirube.Surveys.Campaigns;

/// <summary>The campaign's number, or what stands against it.</summary>
public sealed record CampaignResult(int Id, IReadOnlyList<CampaignFault> Faults)
{
    public bool IsGood => Faults.Count == 0;
}
