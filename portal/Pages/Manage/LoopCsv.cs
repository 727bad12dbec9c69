using System.Globalization;
using CsvHelper;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Writes the figures of the loop as CSV that spreadsheets open without taking any cell for a formula.</summary>
internal static class LoopCsv
{
    /// <summary>One line a week.</summary>
    public static Task<byte[]> WeeksAsync(LoopFigures figures, DateText dates, CancellationToken cancellation) => WriteAsync(
        ["week", "signals", "published", "medianDays"],
        figures.Weeks.Select(week => new[] { Day(dates.DateOf(week.Start)), Number(week.Signals), Number(week.Published), week.MedianDays?.ToString("F2", CultureInfo.InvariantCulture) ?? "" }),
        cancellation);

    /// <summary>One line for each measure of each revision.</summary>
    public static Task<byte[]> EffectsAsync(LoopFigures figures, DateText dates, CancellationToken cancellation) => WriteAsync(
        ["article", "lang", "revision", "title", "published", "proposal", "daysAfter", "measure", "beforePart", "beforeWhole", "afterPart", "afterWhole", "chance", "verdict", "overall"],
        figures.Effects.SelectMany(effect => effect.Measures.Select(measure => new[]
        {
            Number(effect.No), effect.Lang, Number(effect.Revision), effect.Title, Day(dates.DateOf(effect.PublishedAt)), effect.Proposal is { } proposal ? Number(proposal) : "", Number(effect.DaysAfter),
            measure.Measure.ToString(), Number(measure.BeforePart), Number(measure.BeforeWhole), Number(measure.AfterPart), Number(measure.AfterWhole),
            measure.Chance.ToString("G4", CultureInfo.InvariantCulture), measure.Verdict.ToString(), effect.Verdict.ToString(),
        })),
        cancellation);

    private static async Task<byte[]> WriteAsync(string[] columns, IEnumerable<string[]> lines, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        // With its mark, or Excel reads the text in the code page of the machine.
        await using (var csv = CsvWriter.Create(memory, new CsvWriterOptions { HasHeader = false, WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            await csv.WriteRecordAsync(columns, cancellation);
            foreach (var line in lines) await csv.WriteRecordAsync(line, cancellation);
            await csv.FlushAsync(cancellation);
        }

        return memory.ToArray();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
