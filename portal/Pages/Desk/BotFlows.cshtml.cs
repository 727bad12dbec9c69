using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.DialogueSettings;
using Shirube.Bot.Flows;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk;

/// <summary>The guided flows with their versions.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BotFlowsModel(FlowHistory history, IAssistantSettings settings, DateText dates, IStringLocalizer<BotText> text) : PortalPage
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
        Place = "desk";
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"], "/desk/bot"), new Crumb(text["Flows"])];
    }
}
