namespace Shirube.Surveys.Records;

/// <summary>Answers that are not finished, readable only with the token.</summary>
public sealed class Draft
{
    public required long Id { get; init; }

    public required int CampaignId { get; init; }

    public required byte[] Sealed { get; set; }
}
