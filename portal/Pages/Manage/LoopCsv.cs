using System.Globalization;
using Shirube.Knowledge.Articles.Export;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Writes the figures of the loop as CSV that spreadsheets open without taking any cell for a formula.</summary>
internal static class LoopCsv
{
    /// <summary>One line for each measure of each revision.</summary>
    public static Task<byte[]> EffectsAsync(LoopFigures figures, DateText dates, CancellationToken cancellation) => CsvText.WriteAsync(
        ["article", "lang", "revision", "title", "published", "proposal", "daysAfter", "measure", "beforePart", "beforeWhole", "afterPart", "afterWhole", "chance", "verdict", "overall"],
        figures.Effects.SelectMany(effect => effect.Measures.Select(measure => new[]
        {
            Number(effect.No), effect.Lang, Number(effect.Revision), effect.Title, Day(dates.DateOf(effect.PublishedAt)), effect.Proposal is { } proposal ? Number(proposal) : "", Number(effect.DaysAfter),
            measure.Measure.ToString(), Number(measure.BeforePart), Number(measure.BeforeWhole), Number(measure.AfterPart), Number(measure.AfterWhole),
            measure.Chance.ToString("G4", CultureInfo.InvariantCulture), measure.Verdict.ToString(), effect.Verdict.ToString(),
        })),
        cancellation);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
