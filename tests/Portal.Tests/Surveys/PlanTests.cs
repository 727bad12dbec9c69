using System.Net;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

public sealed class PlanTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Plan_BelowTheGoal_IsAskedFor_AndItsResultToldToTheNext()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "2"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?campaign={portal.CampaignId}";
        var page = await manager.PageAsync(url);
        Assert.NotNull(page.QuerySelector("#plan"));
        await manager.SaveFormAsync(page, "Cause");
        await manager.SaveFormAsync(page, "Cause", ("Item", "clarity"), ("Comment", ""));
        await manager.SaveFormAsync(page, "Plan", ("Causes", "説明が長い"), ("With", "情報システム課長"));
        await manager.SaveFormAsync(page, "Measure", ("Text", "手順を短くする"), ("Owner", "佐藤"), ("Due", "2026-12-10"), ("IsDone", "true"), ("Told", "手順の説明を短くしました"));

        var planned = (await manager.PageAsync(url)).QuerySelector("section[aria-labelledby=plan]")!.TextContent;
        foreach (var text in new[] { "情報システム課長", "総務課の意見", "説明の分かりやすさ", "手順を短くする", "佐藤", "1 件のうち 1 件が完了", "次の実施の結果が出ると" }) Assert.Contains(text, planned, StringComparison.Ordinal);

        await portal.AddCampaignAsync();
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();
        using var sent = await visitor.AnswerAsync($"/s/{token}", "next", AnswerForm.Satisfied);
        Assert.Contains("手順の説明を短くしました", await visitor.TextAsync(sent.Headers.Location!.OriginalString), StringComparison.Ordinal);
        await portal.FillAsync(("総務課", 5, "5"));
        var beside = (await manager.PageAsync(url)).QuerySelector("section[aria-labelledby=plan]")!;
        Assert.Contains(beside.QuerySelectorAll("tr"), row => row.TextContent.Contains("説明の分かりやすさ", StringComparison.Ordinal) && row.TextContent.Contains("+60.0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plan_ThatTwoPeopleChange_KeepsTheFirst_AndTellsTheSecond()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "2"));
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/results");
        await manager.SaveFormAsync(page, "Plan", ("Causes", "先の人の原因"));

        using var second = await manager.PostFormAsync(page, "Plan", ("Causes", "後の人の原因"));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var told = await Visitor.ParseAsync(second);
        Assert.Contains("ほかの人が先に", told.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("後の人の原因", told.QuerySelector("#causes")!.TextContent);
        await using var context = await portal.OpenAsync();
        Assert.Equal("先の人の原因", (await context.Plans.SingleAsync(Stop)).Causes);
    }

    [Theory]
    [InlineData("", "佐藤", "2026-12-10")]
    [InlineData("直す", " ", "2026-12-10")]
    [InlineData("直す", "佐藤", "2026-13-45")]
    [InlineData("直す", "佐藤", "")]
    public async Task Measure_ThatIsNotComplete_IsNotStored_AndNothingTypedIsLost(string text, string owner, string due)
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "2"));
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/results");

        using var response = await manager.PostFormAsync(page, "Measure", ("Text", text), ("Owner", owner), ("Due", due), ("Progress", "途中まで"));

        var shown = await Visitor.ParseAsync(response);
        Assert.NotNull(shown.QuerySelector("[role=alert]"));
        Assert.Equal("途中まで", shown.QuerySelector("#m0-progress")!.TextContent);
        await using var context = await portal.OpenAsync();
        Assert.Equal(0, await context.Measures.CountAsync(Stop));
    }

    [Fact]
    public async Task Start_OfManagers_NamesWhatIsStillToDo()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "2"));
        using var manager = await portal.Visit().AsAsync("manager");
        var results = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/results");
        Assert.Null((await manager.PageAsync("/manage")).QuerySelector(".todo"));
        await manager.SaveFormAsync(results, "Measure", ("Text", "手順を短くする"), ("Owner", "佐藤"), ("Due", "2026-11-10"));
        Assert.True((await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Closed, Stop)).IsGood);

        var todo = (await manager.PageAsync("/manage")).QuerySelector(".todo")!.TextContent;

        foreach (var text in new[] { "40.0 点（目標 75 点）", "計画がまだ合意されていません", "期限切れの対策 1 件" }) Assert.Contains(text, todo, StringComparison.Ordinal);
    }
}
