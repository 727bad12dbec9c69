using System.Globalization;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Export;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Makes the charts of the loop: what is drawn, shown as a table and written into files is the same.</summary>
internal sealed class LoopFigureBook(DateText dates, IStringLocalizer<EffectText> text)
{
    public IReadOnlyList<LoopFigure> Make(LoopFigures figures)
    {
        var weeks = figures.Weeks;
        return
        [
            new LoopFigure("weeks", text["Weeks", LoopReader.Weeks], text["ChartText", weeks.Sum(week => week.Signals), weeks.Sum(week => week.Published)],
                [text["Week"], text["Signals"], text["Published"]], [.. weeks.Select(week => Row(week, week.Signals, week.Published))]),
            new LoopFigure("times", text["Times"], text["TimesText", LoopFigure.Cell(figures.MedianDays)],
                [text["Week"], text["MedianDays"]], [.. weeks.Select(week => Row(week, week.MedianDays))]),
            new LoopFigure("backlog", text["Backlog"], text["BacklogText", figures.OpenSignals, figures.OpenProposals],
                [text["Week"], text["OpenSignals"], text["OpenProposals"]], [.. weeks.Select(week => Row(week, week.OpenSignals, week.OpenProposals))]),
            new LoopFigure("kinds", text["Kinds"], text["KindsText", figures.Kinds.Sum(kind => kind.Count)],
                [text["Kind"], text["Count"]], [.. figures.Kinds.Select(kind => new LoopFigureRow(text["Kind" + kind.Kind], text["Kind" + kind.Kind], [kind.Count]))]),
            new LoopFigure("verdicts", text["VerdictsTitle"], text["VerdictsText", figures.Effects.Count],
                [text["Overall"], text["Revisions"]],
                [.. new[] { EffectVerdict.Better, EffectVerdict.NoChange, EffectVerdict.Worse, EffectVerdict.TooLittle }
                    .Select(verdict => new LoopFigureRow(text["Verdict" + verdict], text["Verdict" + verdict], [figures.Effects.Count(effect => effect.Verdict == verdict)]))]),
        ];
    }

    /// <summary>The data of a chart as CSV.</summary>
    public static Task<byte[]> ToCsvAsync(LoopFigure figure, CancellationToken cancellation) => CsvText.WriteAsync(
        figure.Headings, figure.Rows.Select(row => (string[])[row.Label, .. row.Values.Select(value => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "")]), cancellation);

    private LoopFigureRow Row(LoopWeek week, params double?[] values)
    {
        var day = dates.DateOf(week.Start);
        return new LoopFigureRow(dates.Day(day), day.ToString("M/d", CultureInfo.InvariantCulture), values);
    }
}
