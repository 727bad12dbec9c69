using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Whom a campaign asks: a unit, everybody, those whose inquiry was closed; and mails that need a decision.</summary>
public sealed class AudienceTests
{
    private const string People = """
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
    public async Task ClosedInquiries_AreDrawnByTheirRate_OncePerPerson_AndNotAgainTooSoon()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        using var manager = await portal.Visit().AsAsync("manager");
        await UploadAsync(manager, People);
        await CloseAsync(portal, (1, "akai", "", 2), (2, "AKAI", "", 1), (3, null, "Guest@Example.jp", 3), (4, null, "内線 1234", 1), (5, "baba", "", 9));
        var url = $"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}/who";
        foreach (var (rate, status) in new[] { ("101", HttpStatusCode.UnprocessableEntity), ("100", HttpStatusCode.Redirect) })
        {
            using var sent = await manager.PressAsync(await manager.PageAsync(url), "form[action$=Sample] button", new Dictionary<string, string>(StringComparer.Ordinal) { ["rate"] = rate, ["days"] = "7", ["repeat"] = "30" });
            Assert.Equal(status, sent.StatusCode);
        }

        Assert.Equal(2, await portal.Get<InquirySampling>().DrawAsync(Stop));
        Assert.Equal(0, await portal.Get<InquirySampling>().DrawAsync(Stop));
        Assert.Equal(["a@example.jp", "guest@example.jp"], await AddressesAsync(portal));

        // Another campaign of the same survey, some days later: who was asked is left in peace.
        await portal.AddCampaignAsync(input => input with { ClosesOn = new DateOnly(2027, 3, 31) });
        Assert.True((await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(100, 30, 30), Stop)).IsGood);
        Assert.Equal(1, await portal.Get<InquirySampling>().DrawAsync(Stop));
        Assert.Equal(["b@example.jp"], await AddressesAsync(portal));
        portal.Clock.Advance(TimeSpan.FromDays(28));
        Assert.Equal(0, await portal.Get<InquirySampling>().DrawAsync(Stop));
        await CloseAsync(portal, (6, "akai", "", 0));
        portal.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(1, await portal.Get<InquirySampling>().DrawAsync(Stop));
        Assert.Equal(["a@example.jp", "b@example.jp"], await AddressesAsync(portal));
    }

    [Fact]
    public async Task ClosedInquiries_HalfOfMany_AreDrawnAsHalf_AndTheSameAgain()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        await CloseAsync(portal, [.. Enumerable.Range(1, 400).Select(number => (number, (string?)null, $"g{number}@example.jp", 1))]);
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(50, 7, 0), Stop);

        // Five standard deviations of a fair draw of 400 are 50.
        Assert.InRange(await portal.Get<InquirySampling>().DrawAsync(Stop), 150, 250);
        Assert.Equal(0, await portal.Get<InquirySampling>().DrawAsync(Stop));
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

    private static async Task<List<string>> AddressesAsync(SurveyPortal portal)
    {
        await using var context = await portal.OpenAsync();
        return await context.Invitations.Where(row => row.CampaignId == portal.CampaignId).OrderBy(row => row.Address).Select(row => row.Address!).ToListAsync(Stop);
    }

    /// <summary>Inquiries that were closed some days ago.</summary>
    private static async Task CloseAsync(SurveyPortal portal, params (int Number, string? Account, string Contact, int DaysAgo)[] inquiries)
    {
        await using var context = await portal.Get<IDbContextFactory<DeskDbContext>>().CreateDbContextAsync(Stop);
        var now = portal.Clock.GetUtcNow();
        foreach (var (number, account, contact, daysAgo) in inquiries)
        {
            var closed = now.AddDays(-daysAgo);
            context.Inquiries.Add(new Inquiry
            {
                Number = $"Q-2026-{number:000000}", SubmissionKey = $"k{number}", Channel = InquiryChannel.Web, Owner = account, OwnerIsAccount = account is not null, ContactName = "", Contact = contact,
                Subject = "件名", Text = "本文", Lang = "ja", Service = "", ReceivedAt = closed, AnswerBy = closed, State = InquiryState.Closed, ClosedAt = closed, ChangedAt = closed, Version = 1,
            });
        }

        await context.SaveChangesAsync(Stop);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> UploadAsync(Visitor manager, string list)
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
