using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Manage;

/// <summary>From signals to published revisions, and what those did.</summary>
internal sealed class LoopModel(LoopReader reader, Web.DateText dates, IStringLocalizer<EffectText> text) : PortalPage
{
    public LoopFigures Figures { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Figures = await reader.ReadAsync(cancellation);
        PageTitle = text["Title"];
        Crumbs = [new Crumb(text["Manage"], "/manage"), new Crumb(text["Title"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }

    /// <summary>The figures behind the page, as CSV: the weeks, or the revisions.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string? of, CancellationToken cancellation)
    {
        var figures = await reader.ReadAsync(cancellation);
        var bytes = await (of == "weeks" ? LoopCsv.WeeksAsync(figures, dates, cancellation) : LoopCsv.EffectsAsync(figures, dates, cancellation));
        return File(bytes, "text/csv; charset=utf-8", of == "weeks" ? "loop-weeks.csv" : "loop-effects.csv");
    }
}
