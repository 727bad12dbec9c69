using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

public sealed class ManageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Pages_OfManagers_KeepTheRules(string lang)
    {
        await using var portal = await SurveyPortal.StartAsync();
        await AnswerAsync(portal, ("総務課", 12, "5"), ("会計課", 8, "2"), ("一人課", 1, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var survey = $"/manage/surveys/{portal.SurveyId}";
        foreach (var url in new[] { "/manage", "/manage/surveys", survey, $"{survey}?preview=1", $"{survey}/campaigns/{portal.CampaignId}", $"{survey}/results", $"{survey}/results?view=report", $"{survey}/results?view=public", $"{survey}/results?a=clarity&b=manner" })
        {
            using var response = await manager.GetAsync(url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + lang);
            Assert.True(response.StatusCode == HttpStatusCode.OK, url);
            Assert.Empty(PageRules.Broken(await Visitor.ParseAsync(response)).Select(fault => $"{url}: {fault}"));
        }
    }

    [Fact]
    public async Task Results_ShowTheScore_AndHideTheSmallUnitAndOneMore()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await AnswerAsync(portal, ("総務課", 12, "5"), ("会計課", 8, "3"), ("一人課", 1, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";

        var page = await manager.PageAsync(url);

        // (12 · 100 + 8 · 60 + 0) / 21
        Assert.Equal("80.0", page.QuerySelector(".figures b")!.TextContent);
        var units = page.QuerySelectorAll("figure").Single(figure => figure.TextContent.Contains("組織別", StringComparison.Ordinal)).QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(units, row => row.StartsWith("総務課 100.0", StringComparison.Ordinal));
        Assert.All(units.Where(row => !row.StartsWith("総務課", StringComparison.Ordinal)), row => Assert.Contains("非表示", row, StringComparison.Ordinal));
        Assert.Null((await manager.PageAsync(url + "?unit=" + Uri.EscapeDataString("会計課"))).QuerySelector("figure"));
        Assert.NotNull((await manager.PageAsync(url + "?unit=" + Uri.EscapeDataString("総務課"))).QuerySelector("figure"));
        Assert.Contains("一人課の意見", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var open = await manager.TextAsync(url + "?view=public");
        Assert.DoesNotContain("の意見", open, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("codebook", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("figures", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    [InlineData("figure&figure=1", "text/csv")]
    public async Task Files_AreWhole_AndCanBeTakenUpAgain(string file, string type)
    {
        await using var portal = await SurveyPortal.StartAsync();
        await AnswerAsync(portal, ("総務課", 6, "5"), ("一人課", 1, "=1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results?file={file}";

        using var whole = await manager.GetAsync(url);

        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);
        Assert.Equal(type, whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", whole.Content.Headers.ContentDisposition!.DispositionType);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Stop);
        Assert.True(bytes.Length > 100);
        if (file == "csv") Assert.DoesNotContain("一人課", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        if (type == "text/csv")
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url, UriKind.Relative));
            request.Headers.Range = new System.Net.Http.Headers.RangeHeaderValue(10, null);
            using var rest = await manager.Client.SendAsync(request, Stop);
            Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
            Assert.Equal(bytes[10..], await rest.Content.ReadAsByteArrayAsync(Stop));
        }

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(portal.Portal.DataPath, "exports")));
    }

    [Fact]
    public async Task Plan_BelowTheGoal_IsAskedFor_AndItsResultToldToTheNext()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await AnswerAsync(portal, ("総務課", 6, "2"));
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/results";
        var page = await manager.PageAsync(url);
        Assert.NotNull(page.QuerySelector("#plan"));
        (await PostAsync(manager, page, "Cause", [])).Dispose();
        (await PostAsync(manager, page, "Plan", [new("causes", "説明が長い"), new("with", "情報システム課長")])).Dispose();
        (await PostAsync(manager, page, "Measure", [new("Text", "手順を短くする"), new("Owner", "佐藤"), new("Due", "2026-12-10"), new("IsDone", "true"), new("Told", "手順の説明を短くしました")])).Dispose();

        var planned = (await manager.PageAsync(url)).QuerySelector("section[aria-labelledby=plan]")!.TextContent;
        foreach (var text in new[] { "情報システム課長", "総務課の意見", "手順を短くする", "佐藤" }) Assert.Contains(text, planned, StringComparison.Ordinal);
        await portal.AddCampaignAsync();
        var token = (await portal.TokensAsync("総務課", 1))[0];
        using var visitor = portal.Visit();
        using var sent = await visitor.AnswerAsync($"/s/{token}", "next", AnswerForm.Satisfied);
        Assert.Contains("手順の説明を短くしました", await visitor.TextAsync(sent.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_InShiftJis_IsTaken_AndBadRowsAreNamed()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}";
        var page = await manager.PageAsync(url);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.GetEncoding(932).GetBytes("氏名,所属,メール\r\n山田,総務課,yamada@example.jp\r\n鈴木,総務課,suzuki＠example.jp\r\n田中,総務課,壊れた\r\n山田,総務課,YAMADA@example.jp\r\n")), "file", "list.csv" },
        };

        using var response = await manager.Client.PostAsync(new Uri(url + "?handler=List", UriKind.Relative), form, Stop);

        var text = (await Visitor.ParseAsync(response)).QuerySelector("main")!.TextContent;
        foreach (var expected in new[] { "2 人への依頼", "Shift_JIS", "4 行目", "5 行目" }) Assert.Contains(expected, text, StringComparison.Ordinal);
        await using var context = await portal.OpenAsync();
        Assert.Equal(["suzuki@example.jp", "yamada@example.jp"], await context.Invitations.Select(row => row.Address!).OrderBy(address => address).ToListAsync(Stop));
        Assert.Equal(2, await context.Outbox.CountAsync(row => row.State == OutboxState.Queued, Stop));
    }

    private static async Task<HttpResponseMessage> PostAsync(Visitor visitor, AngleSharp.Html.Dom.IHtmlDocument page, string handler, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var form = page.Forms.First(form => form.GetAttribute("action")!.Contains("handler=" + handler, StringComparison.Ordinal));
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent(hidden.Concat(values));
        var response = await visitor.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Stop);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response;
    }

    /// <summary>Answers of units, all questions alike, each with a comment that names the unit.</summary>
    private static async Task AnswerAsync(SurveyPortal portal, params (string Unit, int Count, string Value)[] groups)
    {
        await using var context = await portal.OpenAsync();
        foreach (var (unit, count, value) in groups)
        {
            foreach (var token in await portal.TokensAsync(unit, count))
            {
                var answers = AnswerForm.Satisfied.ToDictionary(answer => answer.Key, _ => (IReadOnlyList<string>)[value], StringComparer.Ordinal);
                answers["comment"] = [$"{unit}の意見"];
                context.Responses.Add(new Response { Id = SurveyToken.ResponseIdOf(token), CampaignId = portal.CampaignId, Month = "2026-11", Unit = unit, Answers = AnswerJson.Write(new AnswerSet(answers)) });
            }
        }

        await context.SaveChangesAsync(Stop);
    }
}
