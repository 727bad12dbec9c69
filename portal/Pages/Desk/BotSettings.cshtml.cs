using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.DialogueSettings;
using Shirube.Bot.Flows;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Assistant;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk;

/// <summary>The assistant's settings: changed, compared and brought back.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BotSettingsModel(IAssistantSettings settings, FlowHistory flows, DateText dates, IStringLocalizer<BotText> text) : PortalPage
{
    private const string Address = "/desk/bot/settings";

    public SettingsForm Form { get; private set; } = new();

    public int InForce { get; private set; }

    public SettingsFault? Fault { get; private set; }

    public IReadOnlyList<Flow> Flows { get; private set; } = [];

    public IReadOnlyList<SettingsVersion> Versions { get; private set; } = [];

    /// <summary>The two versions that are compared; null when none are.</summary>
    public (int A, int B)? Compared { get; private set; }

    public IReadOnlyList<DiffLine> Lines { get; private set; } = [];

    /// <summary>The version that was saved a moment ago; null when none was.</summary>
    public int? Saved { get; private set; }

    public DateText Dates => dates;

    public async Task OnGetAsync(int? a, int? b, int? saved, CancellationToken cancellation)
    {
        await ShowAsync(null, cancellation);
        Saved = saved == InForce ? saved : null;
        if (a is not { } earlier || b is not { } later || Text(earlier) is not { } before || Text(later) is not { } after) return;
        Compared = (earlier, later);
        Lines = [.. TextComparison.Compare(before, after).Where(line => line.Kind != DiffKind.Same)];
    }

    public async Task<IActionResult> OnPostAsync([FromForm] SettingsForm form, CancellationToken cancellation)
    {
        var ids = (await flows.CurrentAsync(cancellation)).Select(flow => flow.Id).ToList();
        var read = form.Read(ids, out var fault);
        Fault = read is null ? fault : await settings.SaveAsync(read, form.Seen, User.Identity?.Name ?? "", form.Note ?? "", cancellation);
        return await DoneAsync(form, cancellation);
    }

    public async Task<IActionResult> OnPostRestoreAsync([FromForm] int number, [FromForm] int seen, [FromForm] string? note, CancellationToken cancellation)
    {
        Fault = await settings.RestoreAsync(number, seen, User.Identity?.Name ?? "", note ?? "", cancellation);
        return await DoneAsync(null, cancellation);
    }

    private async Task<IActionResult> DoneAsync(SettingsForm? sent, CancellationToken cancellation)
    {
        if (Fault is null) return LocalRedirect($"{Address}?saved={settings.Current.Number}");
        Response.StatusCode = Fault == SettingsFault.Outdated ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(sent, cancellation);
        return Page();
    }

    private async Task ShowAsync(SettingsForm? sent, CancellationToken cancellation)
    {
        var (number, current) = settings.Current;
        Flows = await flows.CurrentAsync(cancellation);
        Versions = await settings.VersionsAsync(cancellation);
        InForce = number;
        Form = sent ?? SettingsForm.Of(current, number, Flows.Select(flow => flow.Id));
        PageTitle = text["Settings"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"], "/desk/bot"), new Crumb(text["Settings"])];
    }

    private string? Text(int number) => Versions.FirstOrDefault(version => version.Number == number)?.Json;
}
