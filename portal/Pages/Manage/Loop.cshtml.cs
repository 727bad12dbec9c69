using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Manage;

/// <summary>From signals to published revisions, and what those did.</summary>
internal sealed class LoopModel(LoopReader reader, LoopFigureBook book, Web.DateText dates, IStringLocalizer<EffectText> text) : PortalPage
{
    public LoopFigures Figures { get; private set; } = null!;

    public IReadOnlyList<LoopFigure> Charts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Figures = await reader.ReadAsync(cancellation);
        Charts = book.Make(Figures);
        PageTitle = text["Title"];
        Crumbs = [new Crumb(text["Manage"], "/manage"), new Crumb(text["Title"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }

    /// <summary>The figures behind the page, as CSV: those of a chart, or the revisions.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string? of, CancellationToken cancellation)
    {
        var figures = await reader.ReadAsync(cancellation);
        if (of == "effects") return File(await LoopCsv.EffectsAsync(figures, dates, cancellation), "text/csv; charset=utf-8", "loop-effects.csv");
        return book.Make(figures).FirstOrDefault(figure => figure.Id == of) is { } chart
            ? File(await LoopFigureBook.ToCsvAsync(chart, cancellation), "text/csv; charset=utf-8", $"loop-{chart.Id}.csv")
            : NotFound();
    }
}
