using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>A campaign's score beside others of the same survey; hidden where fewer than five answered.</summary>
public sealed record CampaignScore(Campaign Campaign, int Responses, Score Score, double? Rate)
{
    public bool IsHidden => Responses is > 0 and < SmallGroups.Least;
}
