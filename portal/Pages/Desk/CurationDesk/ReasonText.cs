using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.CurationDesk;

/// <summary>Says in words why a signal was given.</summary>
internal static class ReasonText
{
    /// <summary>The reason in words; its name where there are none.</summary>
    public static string Of(string name, IStringLocalizer<LoopText> text) => text["Reason_" + name] is { ResourceNotFound: false } known ? known.Value : name;
}
