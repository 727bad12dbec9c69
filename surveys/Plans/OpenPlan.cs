using Shirube.Surveys.Definitions;
using Shirube.Surveys.Results;

namespace Shirube.Surveys.Plans;

/// <summary>A campaign for which something is still to be done.</summary>
/// <param name="SurveyId">The survey.</param>
/// <param name="Title">Its title.</param>
/// <param name="Result">The campaign and its score.</param>
/// <param name="IsAsked">Whether a plan has to be made and agreed.</param>
/// <param name="Open">Measures that are not done.</param>
/// <param name="Overdue">Of them, those whose day has passed.</param>
public sealed record OpenPlan(int SurveyId, LocalText Title, CampaignScore Result, bool IsAsked, int Open, int Overdue);
