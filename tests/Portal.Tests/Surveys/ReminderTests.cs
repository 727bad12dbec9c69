using Microsoft.EntityFrameworkCore;
using Shirube.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Reminders on the days that were set, and by hand.</summary>
public sealed class ReminderTests
{
    private const int People = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "")]
    [InlineData("7", "7")]
    [InlineData("2, 7", "7,2")]
    [InlineData("７、２　１４", "14,7,2")]
    [InlineData("7,7,7", "7")]
    [InlineData("90 1", "90,1")]
    [InlineData("0", null)]
    [InlineData("91", null)]
    [InlineData("-3", null)]
    [InlineData("1.5", null)]
    [InlineData("a", null)]
    [InlineData("1 2 3 4 5", "5,4,3,2,1")]
    [InlineData("1 2 3 4 5 6", null)]
    [InlineData("99999999999999999999", null)]
    public void Days_AreReadAsPeopleWriteThem(string text, string? days) => Assert.Equal(days, RemindDays.Read(text));

    [Fact]
    public async Task Days_OnOrBeforeTheFirstDay_AreLeftOut()
    {
        await using var portal = await StartAsync("60, 29, 28");
        await using var context = await portal.OpenAsync();
        Assert.Equal([new DateOnly(2026, 11, 2)], RemindDays.Of(await context.Campaigns.SingleAsync(row => row.Id == portal.CampaignId, Stop)));
    }

    [Fact]
    public async Task Schedule_RemindsInTheMorningOfItsDays_AndOnlyThoseWithoutAnAnswer()
    {
        await using var portal = await StartAsync("7, 2");
        var schedule = portal.Get<ReminderSchedule>();
        // It is 10 o'clock on the 20th; the last day is the 30th.
        Assert.Equal(0, await schedule.RunAsync(Stop));
        portal.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromHours(2.5));
        Assert.Equal(0, await schedule.RunAsync(Stop));
        portal.Clock.Advance(TimeSpan.FromHours(0.5));
        Assert.Equal(People, await schedule.RunAsync(Stop));
        Assert.Equal(0, await schedule.RunAsync(Stop));
        await SentAsync(portal, answered: 5);
        portal.Clock.Advance(TimeSpan.FromDays(4.9));
        Assert.Equal(0, await schedule.RunAsync(Stop));
        portal.Clock.Advance(TimeSpan.FromDays(0.1));
        Assert.Equal(People - 5, await schedule.RunAsync(Stop));
        await SentAsync(portal, answered: 0);
        portal.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(0, await schedule.RunAsync(Stop));

        Assert.Equal([(1, new DateOnly(2026, 11, 23), (int?)People), (2, new DateOnly(2026, 11, 28), People - 5)], (await portal.Get<Reminders>().RoundsAsync(portal.CampaignId, Stop)).Select(round => (round.Round, round.Day, round.Queued)));
    }

    [Fact]
    public async Task Schedule_OfAPortalThatWasOff_MakesUpForTheLastDayAlone()
    {
        await using var portal = await StartAsync("7, 4, 2");
        portal.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(People, await portal.Get<ReminderSchedule>().RunAsync(Stop));
        await SentAsync(portal, answered: 0);
        Assert.Equal(0, await portal.Get<ReminderSchedule>().RunAsync(Stop));
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(People, await portal.Get<ReminderSchedule>().RunAsync(Stop));
    }

    [Fact]
    public async Task Schedule_LeavesPausedAndClosedCampaignsAlone_AndCountsWhatWasSentByHand()
    {
        await using var portal = await StartAsync("7, 2");
        portal.Clock.Advance(TimeSpan.FromDays(3));
        await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Paused, Stop);
        Assert.Equal(0, await portal.Get<ReminderSchedule>().RunAsync(Stop));
        await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Open, Stop);
        Assert.Equal(People, await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop));
        await SentAsync(portal, answered: 0);
        Assert.Equal(0, await portal.Get<ReminderSchedule>().RunAsync(Stop));
        portal.Clock.Advance(TimeSpan.FromDays(5));
        await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Closed, Stop);
        Assert.Equal(0, await portal.Get<ReminderSchedule>().RunAsync(Stop));
    }

    [Fact]
    public async Task Round_BrokenOff_IsCompletedAndReachesEverybodyOnce()
    {
        const int Many = 1300;
        await using var portal = await StartAsync("", Many);
        var database = portal.Get<IDbContextFactory<SurveysDbContext>>();
        using var broken = new Reminders(database, new StoppingSealer(portal.Get<ITokenSealer>(), 700), portal.Get<OfficeDay>());
        await Assert.ThrowsAsync<InvalidOperationException>(() => broken.QueueAsync(portal.CampaignId, 1, Stop));
        Assert.Null(Assert.Single(await broken.RoundsAsync(portal.CampaignId, Stop)).Queued);

        // Also at night: what was begun by day is only completed.
        portal.Clock.Advance(TimeSpan.FromHours(14));
        Assert.Equal(Many - 500, await portal.Get<ReminderSchedule>().RunAsync(Stop));

        await using var context = await portal.OpenAsync();
        var reminded = await context.Outbox.Where(row => row.Round == 1).Select(row => row.InvitationId).ToListAsync(Stop);
        Assert.Equal(Many, reminded.Count);
        Assert.Equal(Many, reminded.Distinct().Count());
        Assert.Equal(Many, Assert.Single(await broken.RoundsAsync(portal.CampaignId, Stop)).Queued);
    }

    [Fact]
    public async Task NextRound_ComesAfterThoseThatWereSentBeforeRoundsWereNoted()
    {
        await using var portal = await StartAsync("");
        await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop);
        await using (var context = await portal.OpenAsync())
        {
            context.Rounds.RemoveRange(await context.Rounds.ToListAsync(Stop));
            await context.SaveChangesAsync(Stop);
        }

        Assert.Equal(2, await portal.Get<Reminders>().NextRoundAsync(portal.CampaignId, Stop));
    }

    [Fact]
    public async Task Round_AskedForTwiceAtOnce_IsOne()
    {
        await using var portal = await StartAsync("");
        var queued = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop)));

        Assert.Equal(People, queued.Sum());
        Assert.Equal(People, Assert.Single(await portal.Get<Reminders>().RoundsAsync(portal.CampaignId, Stop)).Queued);
    }

    [Fact]
    public async Task Page_ShowsWhatIsPlanned_AndTheMailsAsTheyArrive()
    {
        await using var portal = await StartAsync("7, 2");
        await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop);
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}?lang=ja");

        var rows = page.QuerySelectorAll("section[aria-labelledby=remind] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(["第 1 回|2026年11月20日|20", "第 2 回|2026年11月23日|予定（8 時から）", "第 3 回|2026年11月28日|予定（8 時から）"], rows);
        var mails = page.QuerySelectorAll("details p").Select(line => line.TextContent).ToList();
        Assert.Contains(mails, mail => mail.Contains("霞 太郎 様", StringComparison.Ordinal) && mail.Contains("2026年11月30日まで", StringComparison.Ordinal) && mail.Contains("/s/", StringComparison.Ordinal));
        Assert.Contains("再：サービスデスク利用者満足度調査", mails);
    }

    [Fact]
    public async Task Page_OfACampaignThatAskedFew_DoesNotTellHowManyHaveNotAnswered()
    {
        await using var portal = await StartAsync("", people: 3);
        await SentAsync(portal, answered: 1);
        Assert.Equal(2, await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop));
        using var manager = await portal.Visit().AsAsync("manager");
        var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}");
        Assert.Equal("–", page.QuerySelector("section[aria-labelledby=remind] td.num")!.TextContent);
    }

    [Fact]
    public async Task Form_WithDaysThatAreNone_SaysSo()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var input = new CampaignInput { Name = "x", OpensOn = SurveyPortal.FirstDay, ClosesOn = SurveyPortal.FirstDay, RemindBefore = "7 日前" };
        Assert.Equal([CampaignFault.BadReminders], (await portal.Get<CampaignEditor>().ChangeAsync(portal.CampaignId, input, Stop)).Faults);
    }

    private static async Task<SurveyPortal> StartAsync(string days, int people = People)
    {
        var portal = await SurveyPortal.StartAsync(adjust: input => input with { RemindBefore = days });
        await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, Enumerable.Range(0, people).Select(number => new Recipient("総務課", $"職員{number}", $"p{number}@example.jp")), null, Stop);
        await SentAsync(portal, answered: 0);
        return portal;
    }

    /// <summary>All mails are sent, and some more people have answered.</summary>
    private static async Task SentAsync(SurveyPortal portal, int answered)
    {
        await using var context = await portal.OpenAsync();
        foreach (var message in await context.Outbox.ToListAsync(Stop)) message.State = OutboxState.Sent;
        foreach (var invitation in await context.Invitations.Where(row => !row.HasAnswered).OrderBy(row => row.Id).Take(answered).ToListAsync(Stop)) invitation.HasAnswered = true;
        await context.SaveChangesAsync(Stop);
    }
}
