namespace Shirube.Surveys.Records;

/// <summary>What is done because a campaign stayed below its goal.</summary>
public sealed class Plan
{
    /// <summary>The campaign.</summary>
    public required int CampaignId { get; init; }

    /// <summary>Why the score is low, in words.</summary>
    public string Causes { get; set; } = "";

    /// <summary>With whom the plan was agreed; empty before that.</summary>
    public string AgreedWith { get; set; } = "";

    public DateOnly? AgreedOn { get; set; }

    public int Edition { get; set; }
}
