using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Figures;
using Shirube.Bot.Operation;
using Shirube.Portal.Assistant;
using Shirube.Portal.Resources;
using Shirube.Portal.Sessions.Figures;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk;

/// <summary>How the assistant is used and how it runs.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BotModel(ReadAssistantFigures figures, OperationMonth operation, IAssistantState state, DateText dates, IStringLocalizer<BotText> text) : PortalPage
{
    public FiguresAddress Address { get; private set; } = null!;

    public BotFigures Figures { get; private set; } = null!;

    /// <summary>What became of the attempts to get help that led to the assistant.</summary>
    public HelpFigures Help { get; private set; } = null!;

    public VolumeChart Chart { get; private set; } = null!;

    public Uptime Uptime { get; private set; } = null!;

    public IReadOnlyList<MaintenanceEntry> Open => operation.Open;

    public bool Works => state.Current.IsAvailable;

    public DateText Dates => dates;

    public async Task OnGetAsync(string? from, string? to, string? answers, CancellationToken cancellation)
    {
        Address = FiguresAddress.Of(from, to, answers, dates.Today);
        (Figures, Help, Uptime) = await figures.ReadAsync(Address, cancellation);
        Chart = new VolumeChart(Figures.Days);
        PageTitle = text["Title"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Title"])];
    }

    /// <summary>A share as it is read, or a dash where there is nothing to share.</summary>
    public static string Percent(int part, int whole) => Percent(whole == 0 ? null : (double)part / whole);

    /// <summary>The same of a share that is worked out already.</summary>
    public static string Percent(double? share) => share is null ? "–" : share.Value.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
