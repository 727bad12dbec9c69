using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Whom a campaign asks: a unit, everybody; and mails that need a decision.</summary>
public sealed class AudienceTests
{
    internal const string People = """
        メール,氏名,所属,アカウント
        a@example.jp,赤井,総務局,akai
        b@example.jp,馬場,総務局 人事課,Baba
        c@example.jp,千葉,総務局　会計課,chiba
        d@example.jp,土井,総務局長室,doi
        e@example.jp,江口,経済局,eguchi
        壊れた,福田,経済局,fukuda
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StaffList_SentAsAFile_ReplacesTheOldOne_AndNamesBadRows()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await UploadAsync(manager, People);
        Assert.Empty(PageRules.Broken(page));
        var text = page.QuerySelector("main")!.TextContent;
        foreach (var expected in new[] { "名簿は 5 人", "7 行目", "総務局 人事課" }) Assert.Contains(expected, text, StringComparison.Ordinal);

        var again = (await UploadAsync(manager, "mail,unit\na@example.jp,経済局\nz@example.jp,経済局\n")).QuerySelector("main")!.TextContent;
        Assert.Contains("追加 1 人、変更 1 人、削除 4 人", again, StringComparison.Ordinal);

        // What is no list takes nothing away.
        Assert.Contains("見出し", (await UploadAsync(manager, "PK\u0003\u0004")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var context = await portal.OpenAsync();
        Assert.Equal(2, await context.People.CountAsync(Stop));
    }

    [Theory]
    [InlineData("unit", "総務局", new[] { "a@example.jp", "b@example.jp", "c@example.jp" })]
    [InlineData("unit", "経済局", new[] { "e@example.jp" })]
    [InlineData("unit", "総務局%", new string[0])]
    [InlineData("unit", "", new string[0])]
    [InlineData("everybody", "", new[] { "a@example.jp", "b@example.jp", "c@example.jp", "d@example.jp", "e@example.jp" })]
    public async Task Staff_OfAUnitOrEverybody_AreAskedOnce(string who, string unit, string[] expected)
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        await UploadAsync(manager, People);
        var url = $"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}/who";
        var page = await manager.PageAsync(url);
        Assert.Empty(PageRules.Broken(page));
        for (var time = 0; time < 2; time++)
        {
            using var sent = await manager.PressAsync(page, "form[action$=Staff] button", new Dictionary<string, string>(StringComparer.Ordinal) { ["who"] = who, ["unit"] = unit });
            Assert.Equal(expected.Length > 0 ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        }

        await using var context = await portal.OpenAsync();
        Assert.Equal(expected, await context.Invitations.OrderBy(row => row.Address).Select(row => row.Address!).ToListAsync(Stop));
        Assert.Equal(expected.Length, await context.Outbox.CountAsync(Stop));
    }

    [Fact]
    public async Task Mails_RefusedOrInDoubt_AreSentAgainOrCountAsSent_WithALinkThatWorks()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, [new Recipient("総務課", "一", "a@example.jp"), new Recipient("総務課", "二", "b@example.jp")], null, Stop);
        await using (var context = await portal.OpenAsync())
        {
            var messages = await context.Outbox.OrderBy(row => row.Id).ToListAsync(Stop);
            (messages[0].State, messages[0].SealedToken, messages[1].State) = (OutboxState.Failed, null, OutboxState.InDoubt);
            await context.SaveChangesAsync(Stop);
        }

        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}/who";
        (await manager.PressAsync(await manager.PageAsync(url), "tr:nth-child(1) button[value=again]")).Dispose();
        (await manager.PressAsync(await manager.PageAsync(url), "tr:nth-child(1) button[value=sent]")).Dispose();

        Assert.Null((await manager.PageAsync(url)).QuerySelector("form[action$=Decide]"));
        await using var check = await portal.OpenAsync();
        var decided = await check.Outbox.OrderBy(row => row.Id).ToListAsync(Stop);
        Assert.Equal((OutboxState.Queued, OutboxState.Sent, null), (decided[0].State, decided[1].State, decided[1].SealedToken));
        var token = portal.Get<ITokenSealer>().Open(decided[0].SealedToken!);
        using var visitor = portal.Visit();
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync($"/s/{token}"));
    }

    internal static async Task<AngleSharp.Html.Dom.IHtmlDocument> UploadAsync(Visitor manager, string list)
    {
        const string Url = "/manage/surveys/people";
        var page = await manager.PageAsync(Url);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(list)), "file", "list.csv" },
        };
        using var response = await manager.Client.PostAsync(new Uri(Url, UriKind.Relative), form, Stop);
        return await Visitor.ParseAsync(response);
    }
}
