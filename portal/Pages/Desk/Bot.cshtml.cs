using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Figures;
using Shirube.Bot.Operation;
using Shirube.Portal.Assistant;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk;

/// <summary>How the assistant is used and how it runs.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BotModel(FiguresReader figures, OperationMonth operation, IAssistantState state, DateText dates, IStringLocalizer<BotText> text) : PortalPage
{
    public FiguresAddress Address { get; private set; } = null!;

    public BotFigures Figures { get; private set; } = null!;

    public VolumeChart Chart { get; private set; } = null!;

    public Uptime Uptime { get; private set; } = null!;

    public IReadOnlyList<MaintenanceEntry> Open => operation.Open;

    public bool Works => state.Current.IsAvailable;

    public DateText Dates => dates;

    public async Task OnGetAsync(string? from, string? to, string? answers, CancellationToken cancellation)
    {
        Address = FiguresAddress.Of(from, to, answers, dates.Today);
        Figures = await figures.ReadAsync(Address.Filter, cancellation);
        Chart = new VolumeChart(Figures.Days);
        Uptime = await operation.UptimeAsync(cancellation);
        PageTitle = text["Title"];
        Place = "desk";
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"])];
    }

    /// <summary>A share as it is read, or a dash where there is nothing to share.</summary>
    public static string Percent(int part, int whole) => whole == 0 ? "–" : ((double)part / whole).ToString("P0", System.Globalization.CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
