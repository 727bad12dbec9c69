using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
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
        await portal.FillAsync( ("総務課", 12, "5"), ("会計課", 8, "2"), ("一人課", 1, "1"));
        using var manager = await portal.Visit().AsAsync("manager");
        var survey = $"/manage/surveys/{portal.SurveyId}";
        foreach (var url in new[] { "/manage", "/manage/surveys", survey, $"{survey}?preview=1", $"{survey}/campaigns/{portal.CampaignId}", $"{survey}/results", $"{survey}/results?view=report", $"{survey}/results?view=public", $"{survey}/results?a=clarity&b=manner", $"{survey}/results?q=意見&tone=Plain&word=意見&page=2&handed=true", $"{survey}/results?unit=総務課&month=2026-11" })
        {
            using var response = await manager.GetAsync(url + (url.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + lang);
            Assert.True(response.StatusCode == HttpStatusCode.OK, url);
            Assert.Empty(PageRules.Broken(await Visitor.ParseAsync(response)).Select(fault => $"{url}: {fault}"));
        }
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
}
