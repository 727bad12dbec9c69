using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Campaigns;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

public sealed class ExportTests
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("comments", "text/csv")]
    [InlineData("codebook", "text/csv")]
    [InlineData("xlsx", Xlsx)]
    [InlineData("figures", Xlsx)]
    [InlineData("zip", "application/zip")]
    [InlineData("json", "application/json")]
    [InlineData("figure&figure=1", "text/csv")]
    [InlineData("sheet&figure=1", Xlsx)]
    public async Task Files_AreWhole_AndCanBeTakenUpAgain(string file, string type)
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"), ("一人課", 1, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?file={file}";

        using var whole = await manager.GetAsync(url);

        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal(type, whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", whole.Content.Headers.ContentDisposition!.DispositionType);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Stop);
        Assert.True(bytes.Length > 100);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        request.Headers.Range = new RangeHeaderValue(10, null);
        request.Headers.IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!);
        using var rest = await manager.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(bytes[10..], await rest.Content.ReadAsByteArrayAsync(Stop));
        var kept = Assert.Single(Directory.EnumerateFiles(Path.Combine(portal.Portal.DataPath, "exports")));
        Assert.EndsWith(".ready", kept, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(kept));
    }

    [Fact]
    public async Task Download_AfterNewAnswers_BeginsAgain()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?file=csv";
        using var before = await manager.GetAsync(url);
        await portal.FillAsync(("総務課", 6, "1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
        request.Headers.Range = new RangeHeaderValue(10, null);
        request.Headers.IfRange = new RangeConditionHeaderValue(before.Headers.ETag!);

        using var after = await manager.Client.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.True((await after.Content.ReadAsByteArrayAsync(Stop)).Length > (await before.Content.ReadAsByteArrayAsync(Stop)).Length);
    }

    [Fact]
    public async Task Answers_NameNoSmallUnit_AndNoFormula()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("=HYPERLINK(\"http://x\")", "2026-11", 6, "5", "@SUM(A1)\u0001改行\r\nあり"), ("一人課", "2026-11", 1, "1", "+81-3"));
        await portal.FillAsync(("＝課", "2026-11", 8, "4", "ふつう"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?file=";

        var csv = await manager.TextAsync(url + "csv");
        var comments = await manager.TextAsync(url + "comments");
        using var workbook = await OpenAsync(manager, url + "xlsx");

        Assert.DoesNotContain("一人課", csv, StringComparison.Ordinal);
        Assert.All((csv + comments).Split('\n').SelectMany(line => line.Split(',')), cell => Assert.False(cell.TrimStart('"').StartsWith('=') || cell.TrimStart('"').StartsWith('@'), cell));
        Assert.DoesNotContain(Cells(workbook), cell => cell.CellFormula is not null);
        Assert.Equal(["回答", "コード表", "ご意見"], workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!));
        Assert.Equal(16, Rows(workbook, 0));
        Assert.Empty(new OpenXmlValidator().Validate(workbook, Stop).Select(fault => fault.Description));
    }

    [Fact]
    public async Task Figures_AreNamedByTheirNumbers_InFilesAndSheets()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 12, "5"), ("会計課", 8, "3"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";
        var figures = (await manager.PageAsync(url)).QuerySelectorAll("figcaption").Select(caption => caption.TextContent.Split(' ')[0]).ToList();

        using var workbook = await OpenAsync(manager, url + "?file=figures");
        using var archive = new ZipArchive(await (await manager.GetAsync(url + "?file=zip")).Content.ReadAsStreamAsync(Stop));
        using var one = await manager.GetAsync(url + "?file=sheet&figure=3");

        Assert.Equal(figures, workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!));
        Assert.Equal(figures.SelectMany(name => new[] { name + ".xlsx", name + ".csv" }), archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(figures[2] + ".xlsx", one.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task Json_HoldsEverything_AndInThePublicVersionNoAnswer()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 12, "5"), ("会計課", 8, "3"), ("一人課", 1, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?file=json";

        using var all = JsonDocument.Parse(await manager.TextAsync(url));
        using var open = JsonDocument.Parse(await manager.TextAsync(url + "&view=public"));

        Assert.Equal(80, all.RootElement.GetProperty("score").GetDouble(), 4);
        Assert.Equal(21, all.RootElement.GetProperty("answers").GetProperty("rows").GetArrayLength());
        Assert.Equal(21, all.RootElement.GetProperty("comments").GetProperty("rows").GetArrayLength());
        Assert.True(all.RootElement.GetProperty("codeBook").GetProperty("rows").GetArrayLength() > 20);
        Assert.False(open.RootElement.TryGetProperty("answers", out _));
        Assert.False(open.RootElement.TryGetProperty("comments", out _));
        // One person chose 不満 in each question: in the public version the count is not there.
        Assert.DoesNotContain("\"不満\",1,", open.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("\"不満\",1,", all.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "ja", "回答者")]
    [InlineData(true, "en", "Respondent")]
    [InlineData(false, "ja", "回答者")]
    [InlineData(false, "en", "Respondent")]
    public async Task Respondent_StandsInEveryFileOfANamedSurvey_AndInNoneOfAnAnonymousOne(bool isNamed, string lang, string heading)
    {
        await using var portal = await SurveyPortal.StartAsync(adjust: input => input with { IsNamed = isNamed });
        await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, Enumerable.Range(1, 6).Select(number => new Recipient("総務課", $"職員{number}", $"p{number}@example.jp")), null, Stop);
        await foreach (var link in portal.Get<HandOut>().ForListAsync(portal.CampaignId, Stop))
        {
            using var visitor = portal.Visit();
            (await visitor.AnswerAsync(new Uri(link.Link).AbsolutePath, "next", AnswerForm.Satisfied)).Dispose();
        }

        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?lang={lang}&file=";
        var csv = (await manager.TextAsync(url + "csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        using var workbook = await OpenAsync(manager, url + "xlsx");
        var rows = Cells(workbook).Select(cell => cell.InnerText).ToList();
        using var json = JsonDocument.Parse(await manager.TextAsync(url + "json"));
        var answers = json.RootElement.GetProperty("answers");
        // The code book says what the column holds, and names nobody.
        var codeBook = await manager.TextAsync(url + "codebook") + json.RootElement.GetProperty("codeBook").GetRawText();

        Assert.Equal(isNamed, csv[0].Contains(heading, StringComparison.Ordinal));
        Assert.Equal(7, csv.Length);
        Assert.Equal(isNamed, codeBook.Contains(heading, StringComparison.Ordinal));
        Assert.Equal(isNamed, rows.Contains(heading, StringComparer.Ordinal));
        Assert.Equal(isNamed, answers.GetProperty("columns").EnumerateArray().Any(column => column.GetString() == heading));
        Assert.Equal(isNamed, json.RootElement.GetProperty("isNamed").GetBoolean());
        foreach (var person in Enumerable.Range(1, 6).Select(number => $"職員{number} p{number}@example.jp"))
        {
            Assert.Equal(isNamed, csv.Any(line => line.Contains($"\"{person}\"", StringComparison.Ordinal)));
            Assert.Equal(isNamed, rows.Contains(person, StringComparer.Ordinal));
            Assert.Equal(isNamed, answers.GetProperty("rows").EnumerateArray().Any(row => row[1].ValueKind == JsonValueKind.String && row[1].GetString() == person));
            Assert.DoesNotContain(person, codeBook, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("@example.jp", await manager.TextAsync($"{url}json&view=public"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_AreForgottenAfterAnHour()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?file=";
        (await manager.GetAsync(url + "csv")).Dispose();
        portal.Clock.Advance(TimeSpan.FromMinutes(61));
        using var again = await portal.Visit().AsAsync("manager");

        (await again.GetAsync(url + "codebook")).Dispose();

        Assert.Single(Directory.EnumerateFiles(Path.Combine(portal.Portal.DataPath, "exports")));
    }

    private static async Task<SpreadsheetDocument> OpenAsync(Visitor visitor, string url)
    {
        using var response = await visitor.GetAsync(url);
        return SpreadsheetDocument.Open(new MemoryStream(await response.Content.ReadAsByteArrayAsync(Stop)), isEditable: false);
    }

    private static IEnumerable<Cell> Cells(SpreadsheetDocument workbook) => workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>());

    private static int Rows(SpreadsheetDocument workbook, int sheet) =>
        ((WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().ElementAt(sheet).Id!)).Worksheet!.Descendants<Row>().Count();
}
