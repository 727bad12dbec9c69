using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.DialogueSettings;
using Shirube.Bot.Flows;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk;

/// <summary>The guided flows with their versions.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BotFlowsModel(FlowHistory history, IAssistantSettings settings, ArticleCatalog catalog, DateText dates, IStringLocalizer<BotText> text) : PortalPage
{
    private const string Address = "/desk/bot/flows";

    public IReadOnlyList<Flow> Flows { get; private set; } = [];

    public ILookup<string, FlowVersion> Versions { get; private set; } = Array.Empty<FlowVersion>().ToLookup(version => version.Name, StringComparer.Ordinal);

    public IReadOnlyList<FileProblem> Problems { get; private set; } = [];

    /// <summary>The versions that are compared; null when none are.</summary>
    public (FlowVersion A, FlowVersion B)? Compared { get; private set; }

    public IReadOnlyList<DiffLine> Lines { get; private set; } = [];

    public DateText Dates => dates;

    public bool IsOff(Flow flow) => settings.Current.Settings.FlowsOff.Contains(flow.Id, StringComparer.Ordinal);

    /// <summary>Where the section is read.</summary>
    public static string UrlOf(SectionAddress section) =>
        string.Create(CultureInfo.InvariantCulture, $"/articles/{section.No}") + (section.Anchor.Length > 0 ? "#" + Uri.EscapeDataString(section.Anchor) : "");

    /// <summary>Name of the article that a step shows, with the section.</summary>
    public string TitleOf(SectionAddress section) =>
        View(catalog).Find(section.No) is not { } article ? section.ToString() : section.Anchor.Length > 0 ? $"{article.Title} › {section.Anchor}" : article.Title;

    /// <summary>Number of a step in its flow, as it is listed.</summary>
    public static int NumberOf(Flow flow, string step) => flow.Steps.TakeWhile(other => other.Id != step).Count() + 1;

    public async Task OnGetAsync(string? flow, int? a, int? b, CancellationToken cancellation)
    {
        await ShowAsync(cancellation);
        var own = Versions[flow ?? ""].ToList();
        if (own.Find(version => version.Number == a) is not { } earlier || own.Find(version => version.Number == b) is not { } later) return;
        Compared = (earlier, later);
        Lines = [.. TextComparison.Compare(earlier.Text, later.Text).Where(line => line.Kind != DiffKind.Same)];
    }

    public async Task<IActionResult> OnPostRestoreAsync([FromForm] string? flow, [FromForm] int number, CancellationToken cancellation)
    {
        Problems = await history.RestoreAsync(flow ?? "", number, User.Identity?.Name ?? "", cancellation);
        if (Problems.Count == 0) return LocalRedirect(Address);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Flows = await history.CurrentAsync(cancellation);
        Versions = (await history.VersionsAsync(cancellation)).ToLookup(version => version.Name, StringComparer.Ordinal);
        PageTitle = text["Flows"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"], "/desk/bot"), new Crumb(text["Flows"])];
    }
}
