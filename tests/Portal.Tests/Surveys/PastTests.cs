using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Past;
using Shirube.Surveys.Results;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Answers of surveys that were held elsewhere.</summary>
public sealed class PastTests
{
    private const string Heading = "組織,月,answer_time,request_time,clarity,correctness,manner,comment\n";

    private static readonly DateOnly First = new(2025, 10, 1);
    private static readonly DateOnly Last = new(2025, 11, 30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Rows_AsSpreadsheetsWriteThem_AreRead()
    {
        var list = Read(Heading + "総務課,2025-10,5,4,３,2,1,\"早い。\nとても\"\n,2025/11/03,5,,,,,'=1+1\n会計課,,1,1,1,1,1,\n,,,,,,,\n少数のため非表示,2025年10月,2,2,2,2,2,\n");

        Assert.Equal([(2, PastFaultCode.NotAllowed, "clarity: ３")], list.Faults.Select(fault => (fault.Line, fault.Code, fault.Detail)));
        Assert.Equal([("", "2025-11"), ("会計課", "2025-10"), ("", "2025-10")], list.Answers.Select(answer => (answer.Unit, answer.Month)));
        Assert.Equal("=1+1", list.Answers[0].Answers.One("comment"));
    }

    [Theory]
    [InlineData("総務課,2025-10,6,,,,,", PastFaultCode.NotAllowed)]
    [InlineData("総務課,2025-09,5,,,,,", PastFaultCode.BadMonth)]
    [InlineData("総務課,2025-12,5,,,,,", PastFaultCode.BadMonth)]
    [InlineData("総務課,2025-13,5,,,,,", PastFaultCode.BadMonth)]
    [InlineData("総務課,十月,5,,,,,", PastFaultCode.BadMonth)]
    [InlineData("総務課,99999999999999,5,,,,,", PastFaultCode.BadMonth)]
    public void Row_ThatCannotBeMeant_IsNamed(string row, PastFaultCode code)
    {
        var list = Read(Heading + row + "\n");
        Assert.Equal((code, 2), (Assert.Single(list.Faults).Code, list.Faults[0].Line));
        Assert.False(list.IsGood);
    }

    [Theory]
    [InlineData("番号,回答者,組織,月,点数")]
    [InlineData("No,Respondent,Unit,Month,Score")]
    public void Export_OfANamedSurvey_InEitherLanguage_IsRead_WithoutTheNames(string columns)
    {
        var list = Read(columns + ",answer_time\n1,職員 a@example.jp,総務課,2025-10,80,4\n2,,hidden (few),hidden (few),60,3\n");
        Assert.True(list.IsGood);
        Assert.Equal([("総務課", "2025-10", "4"), ("", "2025-10", "3")], list.Answers.Select(answer => (answer.Unit, answer.Month, answer.Answers.One("answer_time"))));
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("0000-10")]
    public void Month_ThatIsNone_IsNamed_ThoughItWouldSortBetween(string month) =>
        Assert.Equal(PastFaultCode.BadMonth, Assert.Single(PastReader.Read(Encoding.UTF8.GetBytes(Heading + $"総務課,{month},5,,,,,\n"), Own("desk"), new DateOnly(1, 1, 1), new DateOnly(2026, 3, 31)).Faults).Code);

    [Fact]
    public void TextThatIsTooLong_AndUnitsThatAreTooLong_AreNamed()
    {
        Assert.Equal(PastFaultCode.BadAnswer, Assert.Single(Read(Heading + $"総務課,2025-10,5,,,,,{new string('あ', 5000)}\n").Faults).Code);
        Assert.Equal(PastFaultCode.TooLong, Assert.Single(Read(Heading + $"{new string('課', 201)},2025-10,5,,,,,\n").Faults).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("組織,月\n総務課,2025-10\n")]
    [InlineData("answer_time,answer_speed\n5,4\n")]
    [InlineData("answer_time\n")]
    public void File_ThatIsNone_IsNotGood(string text) => Assert.False(Read(text).IsGood);

    [Fact]
    public void File_InShiftJis_IsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var list = PastReader.Read(Encoding.GetEncoding(932).GetBytes(Heading + "総務課,2025-10,5,5,5,5,5,助かりました\n"), Own("desk"), First, Last);
        Assert.Equal(("Shift_JIS", "総務課", "助かりました"), (list.Encoding, list.Answers[0].Unit, list.Answers[0].Answers.One("comment")));
    }

    [Fact]
    public void SeveralChoices_AndBranches_AreThoseOfTheSurvey()
    {
        var list = PastReader.Read(Encoding.UTF8.GetBytes("q08,q09,q12,q47\nfalse,unknown,,labour; wages\ntrue,unknown,,\n"), Own("business"), First, Last);
        Assert.Empty(list.Faults);
        Assert.Equal(["labour", "wages"], list.Answers[0].Answers["q47"]);
        // Why there was no application is not asked of those who applied.
        Assert.Equal("", list.Answers[1].Answers.One("q09"));
        Assert.Equal([new Dropped("q09", DropReason.Hidden)], list.Answers[1].Dropped);
    }

    [Fact]
    public async Task Page_TakesAFileOrNothingOfIt_AndShowsItBesideTheNextCampaign()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 8, "5"));
        using var manager = await portal.Visit().AsAsync("manager");
        var rows = new StringBuilder(Heading);
        for (var row = 0; row < 9; row++) rows.Append("総務課,2025-10,4,4,4,4,4,\n");

        using var refused = await SendAsync(manager, portal.SurveyId, rows + "総務課,2025-10,9,4,4,4,4,\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.ParseAsync(refused);
        Assert.Contains("11 行目", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("令和 7 年度", page.Box("#name").Value);
        await using (var context = await portal.OpenAsync()) Assert.Equal((1, 8), (await context.Campaigns.CountAsync(Stop), await context.Responses.CountAsync(Stop)));

        using var taken = await SendAsync(manager, portal.SurveyId, rows.ToString());
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        var results = (await portal.Get<ResultsReader>().ReadAsync(portal.SurveyId, new ResultsFilter(portal.CampaignId, null, null), Stop))!;
        Assert.Equal((100.0, 80.0, "令和 7 年度"), (results.Total.Mean, results.Earlier!.Total.Mean, results.Earlier.Campaign.Name));
        Assert.Contains("80.0", (await manager.PageAsync(taken.Headers.Location!.OriginalString)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExportedAnswers_TakenIn_HaveTheSameScore()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 8, "5"), ("会計課", 7, "3"), ("秘書課", 2, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var file = await manager.Client.GetByteArrayAsync(new Uri($"/manage/surveys/{portal.SurveyId}/results?file=csv", UriKind.Relative), Stop);

        var list = PastReader.Read(file, Own("desk"), SurveyPortal.FirstDay, new DateOnly(2026, 11, 30));
        Assert.True(list.IsGood, string.Join(';', list.Faults) + string.Join(';', list.UnknownColumns));
        var taken = await portal.Get<ImportPast>().ImportAsync(portal.SurveyId, 1, new PastCampaign("again", SurveyPortal.FirstDay, SurveyPortal.FirstDay, 75), list.Answers, "tester", Stop);

        var reader = portal.Get<ResultsReader>();
        var (first, second) = ((await reader.ReadAsync(portal.SurveyId, new ResultsFilter(portal.CampaignId, null, null), Stop))!, (await reader.ReadAsync(portal.SurveyId, new ResultsFilter(taken.Id, null, null), Stop))!);
        Assert.Equal(first.Count, second.Count);
        Assert.Equal(first.Total.Mean, second.Total.Mean, precision: 9);
    }

    [Fact]
    public async Task AnswersThatWereLeftOut_AreRecorded()
    {
        await using var portal = await SurveyPortal.StartAsync("business");
        var list = PastReader.Read(Encoding.UTF8.GetBytes("q08,q09\ntrue,unknown\n"), Own("business"), First, Last);
        var taken = await portal.Get<ImportPast>().ImportAsync(portal.SurveyId, 1, new PastCampaign("x", First, Last, 75), list.Answers, "tester", Stop);
        Assert.Equal(1, (await portal.Get<ProgressReader>().ReadAsync(taken.Id, Stop)).Dropped);
    }

    [Theory]
    [InlineData("", "2025-10-01", "2025-11-30", 75, CampaignFault.NoName)]
    [InlineData("x", "2025-10-01", "2027-11-30", 75, CampaignFault.NotOver)]
    [InlineData("x", "2025-11-01", "2025-10-30", 75, CampaignFault.NotOver)]
    [InlineData("x", "2025-10-01", "2025-11-30", 101, CampaignFault.BadGoal)]
    public async Task Campaign_ThatCannotBeOfThePast_IsNotTaken(string name, string opens, string closes, int goal, CampaignFault fault)
    {
        await using var portal = await SurveyPortal.StartAsync();
        var past = new PastCampaign(name, DateOnly.Parse(opens, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(closes, System.Globalization.CultureInfo.InvariantCulture), goal);
        Assert.Equal([fault], (await portal.Get<ImportPast>().ImportAsync(portal.SurveyId, 1, past, [new PastAnswer("", "2025-10", AnswerSet.None, [])], "tester", Stop)).Faults);
    }

    [Fact]
    public async Task Template_HasTheHeadingsThatAreRead()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var template = await manager.Client.GetStringAsync(new Uri($"/manage/surveys/{portal.SurveyId}/import?template=true", UriKind.Relative), Stop);
        var list = Read(template.TrimStart('\ufeff').TrimEnd() + "\r\n総務課,2025-10,5,5,5,5,5,よい\r\n");
        Assert.True(list.IsGood);
        Assert.Equal("よい", list.Answers[0].Answers.One("comment"));
    }

    private static PastList Read(string text) => PastReader.Read(Encoding.UTF8.GetBytes(text), Own("desk"), First, Last);

    private static SurveyDefinition Own(string name) => DefinitionReader.Read(File.ReadAllText(Path.Combine(ContentWriter.OwnContent, "surveys", name + ".json"))).Definition!;

    private static async Task<HttpResponseMessage> SendAsync(Visitor manager, int survey, string csv)
    {
        var url = $"/manage/surveys/{survey}/import";
        var page = await manager.PageAsync(url);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.Box("main input[name=__RequestVerificationToken]").Value), "__RequestVerificationToken" },
            { new StringContent("1"), "Version" }, { new StringContent("令和 7 年度"), "Name" }, { new StringContent("2025-10-01"), "OpensOn" }, { new StringContent("2025-11-30"), "ClosesOn" }, { new StringContent("75"), "ScoreGoal" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "past.csv" },
        };
        return await manager.Client.PostAsync(new Uri(url, UriKind.Relative), form, Stop);
    }
}
