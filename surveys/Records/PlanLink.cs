namespace Shirube.Surveys.Records;

/// <summary>A question or a comment that a plan names as a cause.</summary>
public sealed class PlanLink
{
    public long Id { get; init; }

    public required int CampaignId { get; init; }

    /// <summary>Key of the item.</summary>
    public required string Item { get; init; }

    /// <summary>The comment; empty where the question itself is the cause.</summary>
    public required string Comment { get; init; }
}
