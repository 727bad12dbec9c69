namespace Shirube.Portal.Surveys;

/// <summary>What became of a page that was sent.</summary>
/// <param name="Screen">The page to show again; null where the person goes on elsewhere.</param>
/// <param name="GoTo">Name of the page to go on with; null where there is none.</param>
/// <param name="IsDone">Whether the answers were taken for good.</param>
/// <param name="CampaignId">The campaign; 0 where the link leads nowhere.</param>
internal sealed record AnswerStep(AnswerScreen? Screen, string? GoTo, bool IsDone, int CampaignId)
{
    /// <summary>The link leads nowhere, or nowhere any more.</summary>
    public static readonly AnswerStep Nowhere = new(null, null, false, 0);
}
