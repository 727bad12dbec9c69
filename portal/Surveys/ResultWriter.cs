using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;
using Shirube.Surveys.Export;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Writes what is in the files of results.</summary>
internal sealed class ResultWriter(IStringLocalizer<SurveyResultText> text)
{
    public Task AnswersAsync(Stream output, SurveyResults results, CancellationToken cancellation) => CsvFile.WriteAsync(output, AnswerSheets.Answers(results, Words()), cancellation);

    public Task CommentsAsync(Stream output, SurveyResults results, CancellationToken cancellation) => CsvFile.WriteAsync(output, AnswerSheets.Comments(results, Language.Current, Words()), cancellation);

    public Task CodeBookAsync(Stream output, SurveyResults results, CancellationToken cancellation) => CsvFile.WriteAsync(output, AnswerSheets.CodeBook(results, Language.Current, Words()), cancellation);

    public Task WorkbookAsync(Stream output, SurveyResults results, CancellationToken cancellation)
    {
        XlsxFile.Write(output, [AnswerSheets.Answers(results, Words()), AnswerSheets.CodeBook(results, Language.Current, Words()), AnswerSheets.Comments(results, Language.Current, Words())], cancellation);
        return Task.CompletedTask;
    }

    public static Task FiguresAsync(Stream output, IReadOnlyList<Figure> figures, CancellationToken cancellation)
    {
        XlsxFile.Write(output, figures.Select(figure => figure.ToSheet()), cancellation);
        return Task.CompletedTask;
    }

    public static Task FigureAsync(Stream output, Figure figure, CancellationToken cancellation) => CsvFile.WriteAsync(output, figure.ToSheet(), cancellation);

    /// <summary>Each figure as a workbook and as CSV, every file named as its figure.</summary>
    public static async Task ArchiveAsync(Stream output, IReadOnlyList<Figure> figures, CancellationToken cancellation)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var figure in figures)
        {
            await using (var entry = await archive.CreateEntry(figure.Name + ".xlsx").OpenAsync(cancellation)) XlsxFile.Write(entry, [figure.ToSheet()], cancellation);
            await using (var entry = await archive.CreateEntry(figure.Name + ".csv").OpenAsync(cancellation)) await CsvFile.WriteAsync(entry, figure.ToSheet(), cancellation);
        }
    }

    public Task JsonAsync(Stream output, SurveyResults results, IReadOnlyList<Figure> figures, bool isPublic, CancellationToken cancellation)
    {
        var lang = Language.Current;
        var words = Words();
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal) { ["codeBook"] = AnswerSheets.CodeBook(results, lang, words) };
        if (!isPublic)
        {
            sheets["answers"] = AnswerSheets.Answers(results, words);
            sheets["comments"] = AnswerSheets.Comments(results, lang, words);
        }

        var groups = new Dictionary<string, IEnumerable<Sheet>>(StringComparer.Ordinal) { ["figures"] = figures.Select(figure => figure.ToSheet()) };
        return JsonFile.WriteAsync(output, Facts(results, lang), groups, sheets, cancellation);
    }

    private Dictionary<string, object?> Facts(SurveyResults results, string lang) => new(StringComparer.Ordinal)
    {
        ["survey"] = results.Definition.Title.In(lang),
        ["version"] = results.Campaign.Version,
        ["campaign"] = results.Campaign.Name,
        ["from"] = results.Campaign.OpensOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = results.Campaign.ClosesOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["isNamed"] = results.Campaign.IsNamed,
        ["unit"] = results.Filter.Unit,
        ["month"] = results.Filter.Month,
        ["respondents"] = results.Count,
        ["invited"] = results.Progress.Invited,
        ["answered"] = results.Progress.Answered,
        ["responseRate"] = results.Progress.Rate,
        ["responseGoal"] = results.Campaign.ResponseGoal,
        ["score"] = results.Total.Mean,
        ["low"] = results.Total.Low,
        ["high"] = results.Total.High,
        ["scoreGoal"] = results.Campaign.ScoreGoal,
        ["method"] = text["Method"].Value,
    };

    private ExportWords Words() => new()
    {
        Answers = text["AnswersFile"], CodeBook = text["CodeBookFile"], Comments = text["CommentsFile"], Number = text["RowNo"], Person = text["Person"], PersonMeaning = text["PersonMeaning"], Unit = text["Unit"], Month = text["Month"],
        Total = text["Score"], Key = text["Key"], Question = text["Question"], Kind = text["KindOf"], Value = text["Value"], Text = text["Choice"], Points = text["Points"], Axis = text["Axis"], Hidden = text["Hidden"],
    };
}
