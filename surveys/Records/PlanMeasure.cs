namespace Shirube.Surveys.Records;

/// <summary>One measure of a plan.</summary>
public sealed class PlanMeasure
{
    public int Id { get; init; }

    public required int CampaignId { get; init; }

    public required string Text { get; set; }

    public required string Owner { get; set; }

    public required DateOnly Due { get; set; }

    /// <summary>How far it is, in words.</summary>
    public string Progress { get; set; } = "";

    public DateOnly? DoneOn { get; set; }

    /// <summary>What has changed, as it is told to those who answer the next time; empty to tell nothing.</summary>
    public string Told { get; set; } = "";
}
