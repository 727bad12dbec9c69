using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Pages.Inquiries;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk;

/// <summary>Says why an action was not done.</summary>
internal static class ProblemTexts
{
    /// <param name="outcome">What became of it.</param>
    /// <param name="items">What has happened to the inquiry by now.</param>
    /// <param name="text">Texts of the desk.</param>
    public static IEnumerable<string> Of(ActionOutcome outcome, IReadOnlyList<TimelineItem> items, IStringLocalizer<DeskText> text)
    {
        if (outcome.IsConflict && items is [.., var last]) yield return text["Conflict", last.Who, last.Title];
        if (outcome.Refusal is { } refusal) yield return text["Refusal" + refusal];
        foreach (var problem in outcome.Problems) yield return text["Problem" + problem, InquiryLimits.AgentText];
    }
}
