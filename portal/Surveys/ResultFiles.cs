using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Storage;
using Shirube.Portal.Web;
using Shirube.Surveys.Export;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Writes results as files: answers with code book, figures, everything as JSON. Written to the disk first, so that a download can be taken up again and memory stays flat.</summary>
internal sealed class ResultFiles(DataFolder folder, IStringLocalizer<SurveyResultText> text)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = false };

    /// <summary>Opens a file that goes away when it was read.</summary>
    public async Task<(Stream Content, string ContentType, string Name)?> OpenAsync(SurveyResults results, IReadOnlyList<Figure> figures, string kind, int? figure, bool isPublic, CancellationToken cancellation)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Root, "exports")).FullName, $"{Guid.NewGuid():N}.part");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = DataFolder.OwnerOnlyFile;
        var file = new FileStream(path, options);
        var words = Words();
        var lang = Language.Current;
        var name = $"{results.Campaign.Name}-{(isPublic ? text["PublicFile"].Value : "")}";
        var found = await WriteAsync();
        file.Position = 0;
        if (found is not null) return (file, found.Value.Type, found.Value.Name);
        await file.DisposeAsync();
        return null;

        async Task<(string Type, string Name)?> WriteAsync()
        {
            const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            switch (kind)
            {
                case "csv" when !isPublic:
                    await CsvFile.WriteAsync(file, AnswerSheets.Answers(results, words), cancellation);
                    return ("text/csv", $"{name}{words.Answers}.csv");
                case "codebook":
                    await CsvFile.WriteAsync(file, AnswerSheets.CodeBook(results.Definition, lang, words), cancellation);
                    return ("text/csv", $"{name}{words.CodeBook}.csv");
                case "xlsx" when !isPublic:
                    XlsxFile.Write(file, [AnswerSheets.Answers(results, words), AnswerSheets.CodeBook(results.Definition, lang, words), AnswerSheets.Comments(results, lang, words)]);
                    return (Xlsx, $"{name}{words.Answers}.xlsx");
                case "figures":
                    XlsxFile.Write(file, figures.Select(one => one.ToSheet()));
                    return (Xlsx, $"{name}{text["FiguresFile"].Value}.xlsx");
                case "figure" when figures.FirstOrDefault(one => one.Number == figure) is { } one:
                    await CsvFile.WriteAsync(file, one.ToSheet(), cancellation);
                    return ("text/csv", $"{one.Name}.csv");
                case "json":
                    WriteJson(file, results, figures, lang);
                    return ("application/json", $"{name}{text["FiguresFile"].Value}.json");
                default:
                    return null;
            }
        }
    }

    private static void WriteJson(Stream output, SurveyResults results, IReadOnlyList<Figure> figures, string lang)
    {
        using var writer = new Utf8JsonWriter(output, Json);
        writer.WriteStartObject();
        writer.WriteString("survey", results.Definition.Title.In(lang));
        writer.WriteString("campaign", results.Campaign.Name);
        writer.WriteNumber("respondents", results.Count);
        if (results.Count > 0 && results.Total.N > 0) writer.WriteNumber("score", Math.Round(results.Total.Mean, 4));
        writer.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            writer.WriteStartObject();
            writer.WriteString("name", figure.Name);
            writer.WriteString("title", figure.Title);
            writer.WriteStartArray("columns");
            foreach (var heading in figure.Headings) writer.WriteStringValue(heading);
            writer.WriteEndArray();
            writer.WriteStartArray("rows");
            foreach (var row in figure.Rows) WriteRow(writer, row);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter writer, FigureRow row)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(row.Label);
        foreach (var cell in row.Cells)
        {
            if (cell is double number && double.IsFinite(number)) writer.WriteNumberValue(number);
            else if (cell is int whole) writer.WriteNumberValue(whole);
            else if (cell is string value) writer.WriteStringValue(value);
            else writer.WriteNullValue();
        }

        writer.WriteEndArray();
    }

    private AnswerSheets.Words Words() => new(
        text["AnswersFile"], text["CodeBookFile"], text["CommentsFile"], text["RowNo"], text["Unit"], text["Month"], text["Score"], text["Key"],
        text["Question"], text["KindOf"], text["Value"], text["Choice"], text["Points"], text["Axis"], text["Hidden"]);
}
