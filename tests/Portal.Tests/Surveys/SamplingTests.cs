using System.Net;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Asking those whose inquiry was closed, day after day.</summary>
public sealed class SamplingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ClosedInquiries_AreDrawnByTheirRate_OncePerPerson_AndNotAgainTooSoon()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        using var manager = await portal.Visit().AsAsync("manager");
        await AudienceTests.UploadAsync(manager, AudienceTests.People);
        await portal.CloseAsync((1, "akai", "", 2), (2, "AKAI", "", 1), (3, null, "Guest@Example.jp", 3), (4, null, "内線 1234", 1), (5, "baba", "", 9));
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
        await portal.CloseAsync((6, "akai", "", 0));
        portal.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(1, await portal.Get<InquirySampling>().DrawAsync(Stop));
        Assert.Equal(["a@example.jp", "b@example.jp"], await AddressesAsync(portal));
    }

    [Fact]
    public async Task ClosedInquiries_HalfOfMany_AreDrawnAsHalf_AndTheSameAgain()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        await portal.CloseAsync([.. Enumerable.Range(1, 400).Select(number => (number, (string?)null, $"g{number}@example.jp", 1))]);
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(50, 7, 0), Stop);

        // Five standard deviations of a fair draw of 400 are 50.
        Assert.InRange(await portal.Get<InquirySampling>().DrawAsync(Stop), 150, 250);
        Assert.Equal(0, await portal.Get<InquirySampling>().DrawAsync(Stop));
    }

    [Fact]
    public async Task Campaign_AsksEveryMorning_AndTheSamePersonAgainAfterTheCap()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry", input => input with { ClosesOn = new DateOnly(2027, 3, 31) });
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(100, 7, 14), Stop);
        var sampling = portal.Get<InquirySampling>();
        var asked = new List<int>();
        for (var day = 0; day < 20; day++)
        {
            // One person ends an inquiry every day, another only on the first.
            await portal.CloseAsync((100 + day, null, "often@example.jp", 0));
            if (day == 0) await portal.CloseAsync((99, null, "once@example.jp", 0));
            asked.Add(await sampling.DrawAsync(Stop));
            Assert.Equal(0, await sampling.DrawAsync(Stop));
            portal.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([2, .. Enumerable.Repeat(0, 13), 1, .. Enumerable.Repeat(0, 5)], asked);
        Assert.Equal(["often@example.jp", "often@example.jp", "once@example.jp"], await AddressesAsync(portal));
        await using (var context = await portal.OpenAsync())
        {
            var messages = await context.Outbox.ToListAsync(Stop);
            Assert.Equal(3, messages.Count);
            foreach (var message in messages) message.State = OutboxState.Sent;
            await context.SaveChangesAsync(Stop);
        }

        // Of the two invitations the newest is reminded of, and gets the link that is handed out.
        Assert.Equal(2, await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop));
        var links = 0;
        await foreach (var _ in portal.Get<HandOut>().ForListAsync(portal.CampaignId, Stop)) links++;
        Assert.Equal(2, links);
    }

    [Fact]
    public async Task Inquiry_IsAskedAboutOnce_ThoughTheCapIsShort_AndWhenItsEndIsEnteredLate()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(100, 5, 0), Stop);
        var sampling = portal.Get<InquirySampling>();
        await portal.CloseAsync((1, null, "a@example.jp", 0));
        var asked = new List<int>();
        for (var day = 0; day < 9; day++)
        {
            asked.Add(await sampling.DrawAsync(Stop));
            // Each day a little earlier, as a portal that was started at other times.
            portal.Clock.Advance(TimeSpan.FromHours(23.8));
            if (day == 3) await portal.CloseAsync((2, null, "late@example.jp", 3));
        }

        Assert.Equal([1, 0, 0, 0, 1, 0, 0, 0, 0], asked);
    }

    [Fact]
    public async Task Night_AsksNobody_AndTheMorningDoes()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(100, 7, 30), Stop);
        await portal.CloseAsync((1, null, "a@example.jp", 1));
        // 10:00 of the test's day to 07:50 of the next, in Tokyo.
        portal.Clock.Advance(TimeSpan.FromMinutes((21 * 60) + 50));
        Assert.Equal(0, await portal.Get<InquirySampling>().DrawAsync(Stop));
        portal.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(1, await portal.Get<InquirySampling>().DrawAsync(Stop));
    }

    [Fact]
    public async Task Draw_BrokenOffBetweenTwoBatches_IsFinishedTheNextTime_AndAsksNobodyTwice()
    {
        const int People = 1200;
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(100, 7, 30), Stop);
        await portal.CloseAsync([.. Enumerable.Range(1, People).Select(number => (number, (string?)null, $"g{number}@example.jp", 1))]);
        var database = portal.Get<IDbContextFactory<SurveysDbContext>>();
        var day = portal.Get<OfficeDay>();
        var broken = new InquirySampling(database, portal.Get<IClosedInquiries>(), new InvitationPreparation(database, new StoppingSealer(portal.Get<ITokenSealer>(), 700), day), day);

        await Assert.ThrowsAsync<InvalidOperationException>(() => broken.DrawAsync(Stop));
        Assert.Equal(500, (await AddressesAsync(portal)).Count);
        Assert.Equal(People - 500, await portal.Get<InquirySampling>().DrawAsync(Stop));

        Assert.Equal(Enumerable.Range(1, People).Select(number => $"g{number}@example.jp").Order(StringComparer.Ordinal), (await AddressesAsync(portal)).Order(StringComparer.Ordinal));
        await using var context = await portal.OpenAsync();
        Assert.Equal(People, await context.Outbox.Select(row => row.InvitationId).Distinct().CountAsync(Stop));
    }

    [Fact]
    public async Task Answers_OfOnePersonAskedAgainAndAgain_AreNoGroupOfFive()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 30, "5"), ("会計課", 12, "4"), ("二人課", 6, "1"));
        await using (var context = await portal.OpenAsync())
        {
            // The six answers of 二人課 are of two people; somebody of 会計課 gave three.
            foreach (var invitation in await context.Invitations.ToListAsync(Stop))
            {
                var person = invitation.Unit switch { "二人課" => invitation.Id % 2, "会計課" => invitation.Id % 4, _ => invitation.Id };
                context.Invitations.Add(new Invitation { CampaignId = portal.CampaignId, Unit = invitation.Unit, Address = $"{person}@{invitation.Unit}.jp", InvitedOn = SurveyPortal.FirstDay.AddDays((int)invitation.Id), HasAnswered = true });
                context.Invitations.Remove(invitation);
            }

            await context.SaveChangesAsync(Stop);
        }

        var progress = await portal.Get<ProgressReader>().ReadAsync(portal.CampaignId, Stop);
        var results = await portal.Get<ResultsReader>().ReadAsync(portal.SurveyId, new ResultsFilter(portal.CampaignId, null, null), Stop);

        Assert.Equal([("二人課", 2, 6, null), ("会計課", 4, 12, null), ("総務課", 30, 30, 30)], progress.Units.Select(unit => (unit.Unit, unit.People, unit.Invited, unit.Answered)).OrderBy(unit => unit.People));
        Assert.Equal(15, results!.Least);
        Assert.Equal(["総務課"], results.UnitNames);
    }

    [Fact]
    public async Task Form_SaysInPlainWords_ThatItAsksEveryDay()
    {
        await using var portal = await SurveyPortal.StartAsync("after-inquiry");
        await portal.Get<SetSample>().SetAsync(portal.CampaignId, new SampleRule(50, 7, 3), Stop);
        await portal.Get<InquirySampling>().DrawAsync(Stop);
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}/who";
        foreach (var (lang, words) in new[] { ("ja", new[] { "受付中は毎日、新たに終わった問い合わせの方に尋ねます", "8 日に 1 回まで", "最後に選んだ日：" }), ("en", ["every day", "more than once in 8 days", "Last drawn: "]) })
        {
            var page = await manager.PageAsync($"{url}?lang={lang}");
            Assert.Empty(PageRules.Broken(page));
            var text = page.QuerySelector("[aria-labelledby=sample]")!.TextContent;
            Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        }
    }

    private static async Task<List<string>> AddressesAsync(SurveyPortal portal)
    {
        await using var context = await portal.OpenAsync();
        return await context.Invitations.Where(row => row.CampaignId == portal.CampaignId).OrderBy(row => row.Address).Select(row => row.Address!).ToListAsync(Stop);
    }
}
