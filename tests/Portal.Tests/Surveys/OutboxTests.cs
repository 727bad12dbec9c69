using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Surveys;
using Shirube.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Sending, with the portal stopped at every place at which it can be.</summary>
public sealed class OutboxTests
{
    private const int People = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sending_StoppedAgainAndAgain_InvitesEverybodyOnce(bool afterTaking)
    {
        await using var portal = await PreparedAsync();
        var mail = new StoppingMail(afterTaking);
        for (var life = 0; life < 200 && mail.Count < People; life++)
        {
            var sender = Sender(portal, mail);
            await sender.RecoverAsync(Stop);
            await Record.ExceptionAsync(() => sender.SendAsync(100, Stop));
        }

        await Sender(portal, mail).RecoverAsync(Stop);
        Assert.Equal(People, mail.Taken.Count);
        Assert.Equal(People, mail.Taken.DistinctBy(message => message.To).Count());
        await using var context = await portal.OpenAsync();
        Assert.All(await context.Outbox.ToListAsync(Stop), message => Assert.Equal((OutboxState.Sent, null), (message.State, message.SealedToken)));
        Assert.All(mail.Taken, message => Assert.Matches("/s/[0-9a-z]{26}", message.Body));
    }

    [Fact]
    public async Task Sending_ToAMailSystemThatCannotTell_LeavesTheDoubtToAPerson()
    {
        await using var portal = await PreparedAsync();
        var mail = new StoppingMail(afterTaking: true) { CanTell = false };
        await Record.ExceptionAsync(() => Sender(portal, mail).SendAsync(100, Stop));
        await Sender(portal, mail).RecoverAsync(Stop);

        await using var context = await portal.OpenAsync();
        Assert.Equal(1, await context.Outbox.CountAsync(row => row.State == OutboxState.InDoubt, Stop));
        Assert.Equal(People - mail.Count, await context.Outbox.CountAsync(row => row.State == OutboxState.Queued, Stop));
    }

    [Fact]
    public async Task Reminders_GoOnlyToThoseWithoutAnAnswer_OnceARound()
    {
        await using var portal = await PreparedAsync();
        var mail = new StoppingMail(afterTaking: false) { StopsEvery = int.MaxValue };
        await Sender(portal, mail).SendAsync(100, Stop);
        await using (var context = await portal.OpenAsync())
        {
            foreach (var invitation in await context.Invitations.OrderBy(row => row.Id).Take(5).ToListAsync(Stop)) invitation.HasAnswered = true;
            await context.SaveChangesAsync(Stop);
        }

        Assert.Equal(People - 5, await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop));
        Assert.Equal(0, await portal.Get<Reminders>().QueueAsync(portal.CampaignId, 1, Stop));
        await Sender(portal, mail).SendAsync(100, Stop);

        Assert.Equal(People + People - 5, mail.Taken.Count);
        Assert.Equal(People - 5, mail.Taken.Count(message => message.Subject.StartsWith("再：", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Campaign_Paused_SendsNothing()
    {
        await using var portal = await PreparedAsync();
        await portal.Get<CampaignEditor>().MoveAsync(portal.CampaignId, CampaignState.Paused, Stop);

        Assert.Equal(0, await Sender(portal, new StoppingMail(false)).SendAsync(100, Stop));
    }

    [Fact]
    public async Task Mail_WithoutAText_WaitsForOne()
    {
        await using var portal = await PreparedAsync();
        await SetBodyAsync(portal, "");
        var mail = new StoppingMail(false) { StopsEvery = int.MaxValue };

        Assert.Equal(0, await Sender(portal, mail).SendAsync(100, Stop));
        using var manager = await portal.Visit().AsAsync("manager");
        Assert.Contains("メールの文面がない", (await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/campaigns/{portal.CampaignId}?lang=ja")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await SetBodyAsync(portal, "[link]");
        Assert.Equal(People, await Sender(portal, mail).SendAsync(100, Stop));
    }

    [Theory]
    [InlineData(2, 9, 0)]
    [InlineData(0, 9, People)]
    [InlineData(-9, 0, People)]
    [InlineData(-9, -1, 0)]
    public async Task Sending_HappensOnlyFromTheFirstDayToTheLast(int opens, int closes, int sent)
    {
        await using var portal = await PreparedAsync();
        await using (var context = await portal.OpenAsync())
        {
            var campaign = await context.Campaigns.SingleAsync(row => row.Id == portal.CampaignId, Stop);
            var today = portal.Get<OfficeDay>().Today;
            (campaign.OpensOn, campaign.ClosesOn) = (today.AddDays(opens), today.AddDays(closes));
            await context.SaveChangesAsync(Stop);
        }

        Assert.Equal(sent, await Sender(portal, new StoppingMail(false) { StopsEvery = int.MaxValue }).SendAsync(100, Stop));
    }

    [Fact]
    public async Task Invitation_OfAPersonWhoHasAnsweredByAHandedLink_IsNotSent()
    {
        await using var portal = await PreparedAsync();
        await using (var context = await portal.OpenAsync())
        {
            (await context.Invitations.OrderBy(row => row.Id).FirstAsync(Stop)).HasAnswered = true;
            await context.SaveChangesAsync(Stop);
        }

        Assert.Equal(People - 1, await Sender(portal, new StoppingMail(false) { StopsEvery = int.MaxValue }).SendAsync(100, Stop));
    }

    [Fact]
    public async Task Folder_TakesAMessageOnce_AndKnowsItAfterItWasFetched()
    {
        await using var portal = await PreparedAsync();
        var folder = Path.Combine(portal.Portal.DataPath, "mail");
        var mail = new FolderMail(folder, "desk@example.jp", portal.Clock);
        var message = new MailMessage("survey-1-1-0", "a@example.jp", "件名\r\nBcc: x@example.jp", "本文\n次の行");

        Assert.Equal(MailOutcome.Taken, await mail.DeliverAsync(message, Stop));
        Assert.Equal(MailOutcome.Taken, await mail.DeliverAsync(message, Stop));

        var file = Assert.Single(Directory.EnumerateFiles(folder, "*.eml"));
        Assert.DoesNotContain("\nBcc:", await File.ReadAllTextAsync(file, Stop), StringComparison.Ordinal);
        File.Delete(file);
        Assert.True(await mail.WasTakenAsync(message.Key, Stop));
        Assert.False(await mail.WasTakenAsync("survey-1-2-0", Stop));
    }

    private static async Task SetBodyAsync(SurveyPortal portal, string body)
    {
        await using var context = await portal.OpenAsync();
        (await context.Campaigns.SingleAsync(row => row.Id == portal.CampaignId, Stop)).InviteBody = body;
        await context.SaveChangesAsync(Stop);
    }

    private static async Task<SurveyPortal> PreparedAsync()
    {
        var portal = await SurveyPortal.StartAsync();
        var people = Enumerable.Range(0, People).Select(number => new Recipient("総務課", $"職員{number}", $"p{number}@example.jp")).ToList();
        var prepared = await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, people, null, Stop);
        Assert.Equal(new Prepared(People, 0), prepared);
        Assert.Equal(new Prepared(0, People), await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, people, null, Stop));
        return portal;
    }

    private static OutboxSender Sender(SurveyPortal portal, IMailQueue mail) =>
        new(portal.Get<IDbContextFactory<SurveysDbContext>>(), mail, portal.Get<ITokenSealer>(), portal.Get<SurveyOptions>(), portal.Get<OfficeDay>());

    /// <summary>A mail system under whose hands the portal stops at every third message, before or after it was taken.</summary>
    private sealed class StoppingMail(bool afterTaking) : IMailQueue
    {
        private int _calls;

        public List<MailMessage> Taken { get; } = [];

        public int Count => Taken.Count;

        public bool CanTell { get; init; } = true;

        public int StopsEvery { get; init; } = 3;

        public bool IsOn => true;

        public Task<MailOutcome> DeliverAsync(MailMessage message, CancellationToken cancellation)
        {
            var stops = ++_calls % StopsEvery == 0;
            if (stops && !afterTaking) throw new InvalidOperationException("stopped before");
            Taken.Add(message);
            if (stops) throw new InvalidOperationException("stopped after");
            return Task.FromResult(MailOutcome.Taken);
        }

        public Task<bool?> WasTakenAsync(string key, CancellationToken cancellation) => Task.FromResult<bool?>(CanTell ? Taken.Exists(message => message.Key == key) : null);
    }
}
