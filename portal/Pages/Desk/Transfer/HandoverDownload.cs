using System.Globalization;
using System.Text;
using Shirube.Knowledge.Articles.Export;
using Shirube.Portal.Desk.Calendar;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>Serves everything a successor needs as one zip file, which goes out while it is made.</summary>
internal static class HandoverDownload
{
    public const string Address = "/desk/documents/handover.zip";

    /// <summary>Says in the zip file what could not be written as it is; not there when there is nothing to say.</summary>
    private const string ProblemFile = "problems.txt";

    public static IEndpointRouteBuilder MapHandover(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Address, Download).ExcludeFromDescription();
        return routes;
    }

    private static IResult Download(HttpContext http, ArticleExporter articles, HandoverExporter records, DeskCalendar calendar, TimeProvider clock)
    {
        var site = new Uri($"{http.Request.Scheme}://{http.Request.Host}");
        return Results.Stream(
            stream => WriteAsync(stream, site, articles, records, http.RequestAborted),
            "application/zip",
            string.Create(CultureInfo.InvariantCulture, $"shirube-{calendar.DayOf(clock.GetUtcNow()):yyyyMMdd}.zip"));
    }

    private static async Task WriteAsync(Stream stream, Uri site, ArticleExporter articles, HandoverExporter records, CancellationToken cancellation)
    {
        using var target = new ZipTarget(stream);
        var report = await articles.ExportAsync(target, cancellation);
        await records.ExportAsync(target, site, cancellation);
        if (report.Problems.Count > 0)
            await target.WriteAsync(ProblemFile, Encoding.UTF8.GetBytes(string.Concat(report.Problems.Select(problem => $"{problem.Place}: {problem.Japanese} / {problem.English}\n"))), cancellation);
        await target.FinishAsync(cancellation);
    }
}
