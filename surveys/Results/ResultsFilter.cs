namespace Shirube.Surveys.Results;

/// <summary>Whose answers are shown. Everything that is not given is everybody.</summary>
/// <param name="CampaignId">The campaign; null for the newest with answers.</param>
/// <param name="Unit">Only this unit.</param>
/// <param name="Month">Only this month, <c>yyyy-MM</c>.</param>
public sealed record ResultsFilter(int? CampaignId, string? Unit, string? Month);
