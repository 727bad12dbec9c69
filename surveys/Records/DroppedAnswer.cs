using Shirube.Surveys.Answers;

namespace Shirube.Surveys.Records;

/// <summary>That an answer was dropped which the form does not offer. Neither whose nor what it said.</summary>
public sealed class DroppedAnswer
{
    public long Id { get; init; }

    public required int CampaignId { get; init; }

    public required string Item { get; init; }

    public required DropReason Reason { get; init; }
}
