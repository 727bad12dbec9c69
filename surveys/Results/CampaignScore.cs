using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>A campaign's score beside others of the same survey; hidden where fewer than five answered.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Responses">Its answers.</param>
/// <param name="IsHidden">Whether it may not be seen.</param>
/// <param name="Score">Its score; none where it is hidden.</param>
/// <param name="Rate">Percent of those asked who have answered; null where nobody was invited by name, or few.</param>
public sealed record CampaignScore(Campaign Campaign, int Responses, bool IsHidden, Score Score, double? Rate);
