using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.Operation;
using Shirube.Portal.Resources;
using Shirube.Portal.Status;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>What works now, announced stops, and how the assistant ran in the last twelve months.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class StatusModel(ReadStatus status, DateText dates, IStringLocalizer<StatusText> text) : PortalPage
{
    public PortalStatus Status { get; private set; } = null!;

    public DateText Dates => dates;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Status = await status.ReadAsync(cancellation);
        PageTitle = text["Title"];
        Crumbs = [new Crumb(text["Title"])];
    }

    /// <summary>From when to when.</summary>
    public string Span(MaintenanceEntry stop) => text["Span", dates.Moment(stop.Announcement.From), dates.Moment(stop.End)];

    /// <summary>What was announced, in the language of the screen where it was written.</summary>
    public string TextOf(MaintenanceEntry stop) => Lang == Language.English.Name && stop.Announcement.TextEn.Length > 0 ? stop.Announcement.TextEn : stop.Announcement.TextJa;

    /// <summary>A share in percent, never rounded up to a whole that it is not.</summary>
    public static string Percent(double share) => (Math.Floor(share * 10_000) / 100).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
