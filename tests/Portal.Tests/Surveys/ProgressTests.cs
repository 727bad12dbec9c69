using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>How far a campaign has come, without telling who has answered.</summary>
public sealed class ProgressTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task SmallUnit_IsShownNowhere_NorCanBeWorkedOut(int answered)
    {
        await using var portal = await SurveyPortal.StartAsync();
        await FillAsync(portal, ("三人課", 3, answered), ("会計課", 6, 5), ("総務課", 20, 10));

        var progress = await portal.Get<ProgressReader>().ReadAsync(portal.CampaignId, Stop);

        // All less 会計課 and 総務課 would be 三人課, so the smallest of the others is hidden with it.
        Assert.Equal((29, answered + 15), (progress.Invited, progress.Answered));
        Assert.Equal([("三人課", 3, null), ("会計課", 6, null), ("総務課", 20, 10)], progress.Units.Select(unit => (unit.Unit, unit.Invited, unit.Answered)).OrderBy(unit => unit.Invited));
        var results = await portal.Get<ResultsReader>().ReadAsync(portal.SurveyId, new ResultsFilter(portal.CampaignId, null, null), Stop);
        Assert.Equal(["三人課", "会計課"], results!.Units.Where(unit => unit.IsHidden).Select(unit => unit.Name));
        Assert.Equal(["総務課"], results.UnitNames);

        using var manager = await portal.Visit().AsAsync("manager");
        using var json = JsonDocument.Parse(await manager.TextAsync($"/manage/surveys/{portal.SurveyId}/results?campaign={portal.CampaignId}&file=json"));
        var cells = json.RootElement.GetProperty("figures").EnumerateArray().SelectMany(figure => figure.GetProperty("rows").EnumerateArray()).First(row => row[0].GetString() == "三人課").EnumerateArray().Skip(1);
        Assert.All(cells, cell => Assert.NotEqual(JsonValueKind.Number, cell.ValueKind));
        foreach (var lang in new[] { "ja", "en" })
        {
            var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}?lang={lang}");
            Assert.Empty(PageRules.Broken(page));
            var rows = page.QuerySelectorAll("[aria-labelledby=by-unit] tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList(), StringComparer.Ordinal);
            Assert.Equal(["20", "10", "50.0%"], rows["総務課"]);
            Assert.All(new[] { "三人課", "会計課" }, unit => Assert.Equal(2, rows[unit].Count));
            Assert.DoesNotContain("100.0%", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Campaign_OfFewPeople_TellsNoNumberOfAnswers()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await FillAsync(portal, ("三人課", 3, 3));
        await portal.Get<ProgressReader>().NoteAsync(Stop);
        using var manager = await portal.Visit().AsAsync("manager");

        var progress = await portal.Get<ProgressReader>().ReadAsync(portal.CampaignId, Stop);
        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}");
        var results = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/results?campaign={portal.CampaignId}");

        Assert.Equal((3, null, null, null), (progress.Invited, progress.Answered, progress.Responses, progress.Rate));
        Assert.Empty(progress.Days);
        Assert.All(new[] { page, results }, shown => Assert.DoesNotContain("100.0", shown.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("#by-day"));
        Assert.All((await portal.Get<CampaignScores>().ReadAsync(portal.SurveyId, Stop)), score => Assert.Null(score.Rate));
    }

    [Fact]
    public async Task Day_HasNoRate_WhereAnswersCameByTheOpenLink()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await FillAsync(portal, ("総務課", 10, 5));
        await portal.FillAsync(("", 3, "5"));
        await portal.Get<ProgressReader>().NoteAsync(Stop);

        var progress = await portal.Get<ProgressReader>().ReadAsync(portal.CampaignId, Stop);

        Assert.Equal(8, Assert.Single(progress.Days).Answered);
        Assert.False(progress.IsAllInvited);
    }

    [Fact]
    public async Task Day_OfClosing_HasTheLastNumber()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await FillAsync(portal, ("総務課", 10, 5));
        await portal.Get<ProgressReader>().NoteAsync(Stop);
        await portal.FillAsync(("総務課", 3, "5"));
        await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Closed, Stop);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await portal.Get<ProgressReader>().NoteAsync(Stop);

        Assert.Equal(8, Assert.Single((await portal.Get<ProgressReader>().ReadAsync(portal.CampaignId, Stop)).Days).Answered);
    }

    [Fact]
    public async Task NextCampaign_BeginsWithTheTextsAndGoalsOfTheLast()
    {
        await using var portal = await SurveyPortal.StartAsync(adjust: input => input with { ResponseGoal = 42, RemindBefore = "9", RemindSubject = "もう一度" });
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}");

        Assert.Equal(("42", "9", "もう一度", ""), (page.Box("#c-rate").Value, page.Box("#c-rd").Value, page.Box("#c-rs").Value, page.Box("#c-name").Value));
    }

    /// <summary>People of units, of whom some have answered.</summary>
    private static async Task FillAsync(SurveyPortal portal, params (string Unit, int Asked, int Answered)[] units)
    {
        foreach (var (unit, asked, answered) in units)
        {
            await portal.FillAsync((unit, answered, "5"));
            await portal.TokensAsync(unit, asked - answered);
            await using var context = await portal.OpenAsync();
            foreach (var invitation in await context.Invitations.Where(row => row.Unit == unit).OrderBy(row => row.Id).Take(answered).ToListAsync(Stop)) invitation.HasAnswered = true;
            await context.SaveChangesAsync(Stop);
        }
    }
}
