namespace Shirube.Surveys.Records;

/// <summary>How many had answered by the end of a day. Of all units together: a day of one unit would often be one person.</summary>
public sealed class CampaignDay
{
    public required int CampaignId { get; init; }

    public required DateOnly Day { get; init; }

    public int Answered { get; set; }
}
