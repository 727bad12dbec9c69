using Shirube.Surveys.Plans;

namespace Shirube.Surveys.Results;

/// <summary>Item 7 of the service levels: what the newest campaign of the year says about satisfaction.</summary>
/// <param name="Result">The campaign with its score, interval, respondents and response rate.</param>
/// <param name="Before">The campaign before it, or null.</param>
/// <param name="IsOver">Whether answers are still taken: then the number may change.</param>
/// <param name="IsMet">Whether the score reaches its goal; null where it is not shown or there is none.</param>
/// <param name="Plan">The countermeasures: causes, measures and how far they are.</param>
public sealed record Satisfaction(CampaignScore Result, CampaignScore? Before, bool IsOver, bool? IsMet, PlanView Plan)
{
    /// <summary>Whether countermeasures have to be made and agreed and are not.</summary>
    public bool NeedsPlan => IsMet == false && Plan.Plan.AgreedOn is null;
}
