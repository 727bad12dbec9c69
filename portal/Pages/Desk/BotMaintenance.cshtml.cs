using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.Operation;
using Shirube.Portal.Assistant;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk;

/// <summary>Announcing stops of the assistant, and the record of them.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BotMaintenanceModel(MaintenanceLog log, DeskCalendar calendar, DateText dates, TimeProvider clock, IStringLocalizer<BotText> text) : PortalPage
{
    private const int DaysBack = 366;
    private const int DaysAhead = 366;

    public AnnouncementForm Form { get; private set; } = new();

    /// <summary>What is wrong with what was sent; null when nothing is.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<MaintenanceEntry> Stops { get; private set; } = [];

    public DateText Dates => dates;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync([FromForm] AnnouncementForm form, CancellationToken cancellation)
    {
        Form = form;
        if (form.Read(calendar, User.Identity?.Name ?? "") is not { } announcement) Problem = text["TimesWrong"];
        else if (await log.AnnounceAsync(announcement, cancellation) is { } fault) Problem = text["Announce" + fault];
        if (Problem is null) return LocalRedirect("/desk/bot/maintenance");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync([FromForm] string? id, CancellationToken cancellation)
    {
        await log.EndAsync(id ?? "", User.Identity?.Name ?? "", cancellation);
        return LocalRedirect("/desk/bot/maintenance");
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Stops = await log.ListAsync(Now.AddDays(-DaysBack), Now.AddDays(DaysAhead), cancellation);
        PageTitle = text["Maintenance"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"], "/desk/bot"), new Crumb(text["Maintenance"])];
    }
}
