using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Results;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

public sealed class ResultPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_ShowTheScore_AndHideTheSmallUnitAndOneMore()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 12, "5"), ("会計課", 8, "3"), ("一人課", 1, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";

        var page = await manager.PageAsync(url);

        // (12 · 100 + 8 · 60 + 0) / 21
        Assert.Equal("80.0", page.QuerySelector(".figures b")!.TextContent);
        var units = Rows(page, "組織別");
        Assert.Contains(units, row => row.StartsWith("総務課 100.0", StringComparison.Ordinal));
        Assert.All(units.Where(row => !row.StartsWith("総務課", StringComparison.Ordinal)), row => Assert.Contains("非表示", row, StringComparison.Ordinal));
        Assert.Null((await manager.PageAsync(url + "?unit=会計課")).QuerySelector("figure"));
        Assert.NotNull((await manager.PageAsync(url + "?unit=総務課")).QuerySelector("figure"));
        Assert.Contains("一人課の意見", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var open = await manager.TextAsync(url + "?view=public&unit=総務課");
        Assert.DoesNotContain("の意見", open, StringComparison.Ordinal);
        Assert.Contains("全 21 件", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_OfUnitAndMonth_AreHiddenWhereADifferenceWouldBeSmall()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", "2026-10", 6, "5", "い"), ("総務課", "2026-11", 6, "4", "ろ"), ("会計課", "2026-10", 2, "1", "は"), ("会計課", "2026-11", 6, "3", "に"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";

        // All of October less the 総務課 would be two people of the 会計課.
        Assert.NotNull((await manager.PageAsync(url + "?month=2026-10")).QuerySelector("figure"));
        Assert.NotNull((await manager.PageAsync(url + "?unit=総務課")).QuerySelector("figure"));
        Assert.Null((await manager.PageAsync(url + "?unit=総務課&month=2026-10")).QuerySelector("figure"));
        Assert.All(Rows(await manager.PageAsync(url + "?unit=総務課"), "月別"), row => Assert.Contains("非表示", row, StringComparison.Ordinal));
        var csv = await manager.TextAsync(url + "?file=csv");
        Assert.DoesNotContain("2026-10", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_WhileRunning_ChangeInStepsOfFive()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";
        Assert.Equal("100.0", (await manager.PageAsync(url)).QuerySelector(".figures b")!.TextContent);

        await portal.FillAsync(("総務課", 4, "1"));
        Assert.Equal("100.0", (await manager.PageAsync(url)).QuerySelector(".figures b")!.TextContent);

        await portal.FillAsync(("総務課", 1, "1"));
        Assert.Equal("54.5", (await manager.PageAsync(url)).QuerySelector(".figures b")!.TextContent);
        await portal.FillAsync(("総務課", 1, "1"));
        portal.Clock.Advance(TimeSpan.FromDays(30));
        using var later = await portal.Visit().AsAsync("manager");
        Assert.Equal("50.0", (await later.PageAsync(url)).QuerySelector(".figures b")!.TextContent);
    }

    [Fact]
    public async Task Figures_StandBesideTheCampaignBefore()
    {
        await using var portal = await SurveyPortal.StartAsync(adjust: input => input with { Name = "2025 年度", OpensOn = new DateOnly(2026, 10, 1) });
        await portal.FillAsync(("総務課", 10, "3"));
        await portal.AddCampaignAsync();
        await portal.FillAsync(("総務課", 10, "4"));
        using var manager = await portal.Visit().AsAsync("manager");

        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/results");

        Assert.Contains("+20.0", page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        Assert.All(Rows(page, "質問別"), row => Assert.EndsWith("80.0 80.0 80.0 10 60.0 +20.0", row, StringComparison.Ordinal));
        // Nobody has opened a link: score, bounds, number, response rate, before and difference.
        Assert.Equal("総務課 80.0 80.0 80.0 10 0.0 60.0 +20.0", Assert.Single(Rows(page, "組織別")));
        Assert.Equal(2, Rows(page, "実施ごと").Count);
    }

    [Fact]
    public async Task Figures_EachHaveADrawingAndATable_AndAreNumberedInOrder()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 30, "5"), ("会計課", 30, "2"));
        using var manager = await portal.Visit().AsAsync("manager");

        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/results?a=clarity&b=manner");

        var figures = page.QuerySelectorAll("figure").ToList();
        Assert.Equal(Enumerable.Range(1, figures.Count).Select(number => $"図{number} "), figures.Select(figure => figure.QuerySelector("figcaption")!.TextContent[..(figure.QuerySelector("figcaption")!.TextContent.IndexOf(' ', StringComparison.Ordinal) + 1)]));
        Assert.All(figures, figure => Assert.NotNull(figure.QuerySelector("table")));
        Assert.All(figures.SkipLast(1), figure => Assert.NotNull(figure.QuerySelector("svg")));
        Assert.Contains("×", figures[^1].QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?campaign=abc", HttpStatusCode.OK)]
    [InlineData("?campaign=99999", HttpStatusCode.NotFound)]
    [InlineData("?unit=%00%22%3Cscript%3E&month=9999-99", HttpStatusCode.OK)]
    [InlineData("?page=-5&tone=xyz&word=%27%20OR%201", HttpStatusCode.OK)]
    [InlineData("?a=clarity&b=clarity", HttpStatusCode.OK)]
    [InlineData("?a=comment&b=nothing", HttpStatusCode.OK)]
    [InlineData("?view=nothing", HttpStatusCode.OK)]
    [InlineData("?file=nothing", HttpStatusCode.NotFound)]
    [InlineData("?file=figure&figure=999", HttpStatusCode.NotFound)]
    [InlineData("?file=figure&figure=../../etc/passwd", HttpStatusCode.NotFound)]
    [InlineData("?file=csv&view=public", HttpStatusCode.NotFound)]
    [InlineData("?file=xlsx&view=public", HttpStatusCode.NotFound)]
    [InlineData("?file=comments&view=public", HttpStatusCode.NotFound)]
    [InlineData("?file=csv&unit=nobody", HttpStatusCode.NotFound)]
    public async Task Address_OfAnyKind_IsAnswered(string query, HttpStatusCode expected)
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"));
        using var manager = await portal.Visit().AsAsync("manager");

        using var response = await manager.GetAsync($"/manage/surveys/{portal.SurveyId}/results{query}");

        Assert.Equal(expected, response.StatusCode);
        Assert.DoesNotContain("<script>", await Visitor.TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_AreFoundByTextWordAndTone_AndBecomeASignalOnce()
    {
        await using var portal = await SurveyPortal.StartAsync();
        Directory.CreateDirectory(Path.Combine(portal.Portal.ContentPath, "surveys"));
        File.Copy(Path.Combine(ContentWriter.OwnContent, "surveys", "tone.csv"), Path.Combine(portal.Portal.ContentPath, "surveys", "tone.csv"));
        await portal.FillAsync(("総務課", "2026-11", 3, "5", "電話の回答が早くて助かりました"), ("総務課", "2026-11", 3, "2", "マニュアルが分かりにくい"), ("総務課", "2026-11", 1, "2", "=1+1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";

        Assert.Equal(["電話の回答が早くて助かりました", "マニュアルが分かりにくい", "=1+1"], (await manager.PageAsync(url)).QuerySelectorAll(".comment blockquote").Select(comment => comment.TextContent).OrderByDescending(text => text.Length));
        Assert.StartsWith("電話の回答が早くて", Assert.Single((await manager.PageAsync(url + "?q=電話 早く")).QuerySelectorAll(".comment blockquote")).TextContent, StringComparison.Ordinal);
        Assert.Contains("同じ内容が 3 件", Assert.Single((await manager.PageAsync(url + "?tone=Complaint")).QuerySelectorAll(".comment")).TextContent, StringComparison.Ordinal);
        var page = await manager.PageAsync(url + "?word=助かる");
        Assert.Single(page.QuerySelectorAll(".comment"));
        Assert.NotNull(page.QuerySelector(".word-praise[aria-current]"));
        for (var time = 0; time < 2; time++) await manager.SaveFormAsync(page, "Cause");
        await using var context = await portal.OpenAsync();
        Assert.Equal("電話の回答が早くて助かりました", Assert.Single(await context.PlanLinks.ToListAsync(Stop)).Comment);
        using var handed = await manager.Client.PostAsync(new Uri(page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!, UriKind.Relative), new FormUrlEncodedContent(
            page.QuerySelector("button[formaction]")!.Closest("form")!.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))), Stop);
        Assert.Equal(HttpStatusCode.Redirect, handed.StatusCode);
        Assert.NotNull((await manager.PageAsync(handed.Headers.Location!.OriginalString.Split('#')[0])).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Satisfaction_ForReports_IsThatOfThePage()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 10, "3"));
        var reader = portal.Get<SatisfactionReader>();

        var found = await reader.ReadAsync("own-desk", new DateOnly(2026, 11, 30), Stop);

        Assert.NotNull(found);
        Assert.Equal((10, 60, false, true), (found.Result.Responses, found.Result.Score.Mean, found.IsMet, found.NeedsPlan));
        Assert.Null(await reader.ReadAsync("own-desk", new DateOnly(2026, 10, 31), Stop));
        Assert.Null(await reader.ReadAsync("own-desk", new DateOnly(2027, 11, 30), Stop));
        Assert.Null(await reader.ReadAsync("nothing", new DateOnly(2026, 11, 30), Stop));
    }

    private static List<string> Rows(IHtmlDocument page, string title) =>
        [.. page.QuerySelectorAll("figure").Single(figure => figure.QuerySelector("figcaption")!.TextContent.Contains(title, StringComparison.Ordinal)).QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())))];
}
