using System.Globalization;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>
/// Gives results as files: answers with code book, comments, figures one by one and together, everything as JSON. They are
/// written to the disk first, so that a download can be taken up again and memory stays flat.
/// </summary>
internal sealed class ResultFiles(ExportShelf shelf, ResultWriter writer, IStringLocalizer<SurveyResultText> text)
{
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="results">What is exported.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="kind">Which file.</param>
    /// <param name="number">The figure, where one is asked for.</param>
    /// <param name="isPublic">Whether it is published: then there are neither answers nor comments.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null where there is no such file.</returns>
    public async Task<ResultFile?> OpenAsync(SurveyResults results, IReadOnlyList<Figure> figures, string kind, int? number, bool isPublic, CancellationToken cancellation)
    {
        var figure = figures.FirstOrDefault(one => one.Number == number);
        var name = SafeName(isPublic ? $"{results.Campaign.Name}-{text["PublicFile"].Value}" : results.Campaign.Name);
        (string Type, string Name, Func<Stream, Task> Write)? file = kind switch
        {
            "csv" when !isPublic => (Csv, $"{name}-{text["AnswersFile"]}.csv", output => writer.AnswersAsync(output, results, cancellation)),
            "comments" when !isPublic => (Csv, $"{name}-{text["CommentsFile"]}.csv", output => writer.CommentsAsync(output, results, cancellation)),
            "xlsx" when !isPublic => (Xlsx, $"{name}-{text["AnswersFile"]}.xlsx", output => writer.WorkbookAsync(output, results, cancellation)),
            "codebook" => (Csv, $"{name}-{text["CodeBookFile"]}.csv", output => writer.CodeBookAsync(output, results, cancellation)),
            "figures" => (Xlsx, $"{name}-{text["FiguresFile"]}.xlsx", output => ResultWriter.FiguresAsync(output, figures, cancellation)),
            "zip" => ("application/zip", $"{name}-{text["FiguresFile"]}.zip", output => ResultWriter.ArchiveAsync(output, figures, cancellation)),
            "figure" when figure is not null => (Csv, $"{figure.Name}.csv", output => ResultWriter.FigureAsync(output, figure, cancellation)),
            "sheet" when figure is not null => (Xlsx, $"{figure.Name}.xlsx", output => ResultWriter.FiguresAsync(output, [figure], cancellation)),
            "json" => ("application/json", $"{name}.json", output => writer.JsonAsync(output, results, figures, isPublic, cancellation)),
            _ => null,
        };
        if (file is not { } given) return null;
        var (content, tag) = await shelf.OpenAsync(Key(results, figures, kind, number, isPublic), given.Write, cancellation);
        return new ResultFile(content, tag, given.Type, given.Name);
    }

    /// <summary>What decides the bytes of a file: the answers, by their number of changes; who is counted; the figures; the language.</summary>
    private static string Key(SurveyResults results, IReadOnlyList<Figure> figures, string kind, int? number, bool isPublic) => string.Join('\n', [
        results.Stamp, results.Filter.Unit ?? "", results.Filter.Month ?? "", kind, number?.ToString(CultureInfo.InvariantCulture) ?? "", isPublic ? "public" : "", Language.Current,
        .. figures.SelectMany(figure => figure.Rows.SelectMany(row => row.Cells.Prepend(row.Label)).Select(Figure.Text).Prepend(figure.Title)),
    ]);

    private static string SafeName(string name) => new([.. name.Select(letter => char.IsControl(letter) || "\\/:*?\"<>|".Contains(letter, StringComparison.Ordinal) ? '_' : letter)]);
}
