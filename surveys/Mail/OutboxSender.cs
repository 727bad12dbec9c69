using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Mail;

/// <summary>
/// Empties the outbox. Before a message is handed over, it is marked, and after that it is marked again; what is found half
/// marked after a stop is asked of the mail system and, where that cannot tell, left to a person. So nobody is asked twice and
/// nobody is forgotten, wherever the machine stops.
/// </summary>
public sealed class OutboxSender(IDbContextFactory<SurveysDbContext> database, IMailQueue mail, ITokenSealer sealer, SurveyOptions options, OfficeDay day)
{
    private const int MostAttempts = 8;

    /// <summary>Waits after a failure that may pass: 1, 2, 4 ... minutes.</summary>
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    /// <summary>Settles what was half done when the portal stopped. Called before the first message is sent.</summary>
    public async Task RecoverAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        foreach (var message in await context.Outbox.Where(row => row.State == OutboxState.Sending).ToListAsync(cancellation))
        {
            var wasTaken = await mail.WasTakenAsync(KeyOf(message), cancellation);
            if (wasTaken == true) Finish(message);
            else message.State = wasTaken == false ? OutboxState.Queued : OutboxState.InDoubt;
        }

        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// Sends up to some messages of campaigns that are open, from the first day to the last: a link that does not work yet, or any more, is not sent.
    /// Nor is a mail without a text: it waits until there is one.
    /// </summary>
    /// <returns>How many were handed over.</returns>
    public async Task<int> SendAsync(int most, CancellationToken cancellation = default)
    {
        if (!mail.IsOn) return 0;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var (now, today) = (day.Now, day.Today);
        var next = await (from message in context.Outbox
                          join invitation in context.Invitations on message.InvitationId equals invitation.Id
                          join campaign in context.Campaigns on message.CampaignId equals campaign.Id
                          join version in context.Versions on new { campaign.SurveyId, Number = campaign.Version } equals new { version.SurveyId, version.Number }
                          where message.State == OutboxState.Queued && message.NotBefore <= now && campaign.State == CampaignState.Open && campaign.OpensOn <= today && campaign.ClosesOn >= today
                              && (message.Round == 0 ? campaign.InviteBody : campaign.RemindBody) != ""
                          orderby message.Id
                          select new Due(message, invitation, campaign, new LocalText(version.TitleJa, version.TitleEn))).Take(most).ToListAsync(cancellation);
        var sent = 0;
        foreach (var due in next)
        {
            if (due.Invitation.HasAnswered)
            {
                // Answered between being queued and now, by a link that was handed out or an earlier message: none is needed any more.
                context.Outbox.Remove(due.Message);
                continue;
            }

            due.Message.State = OutboxState.Sending;
            due.Message.Attempts++;
            await context.SaveChangesAsync(cancellation);
            Mark(due.Message, await HandOverAsync(due, cancellation));
            if (due.Message.State == OutboxState.Sent) sent++;
        }

        await context.SaveChangesAsync(CancellationToken.None);
        return sent;
    }

    private async Task<MailOutcome> HandOverAsync(Due due, CancellationToken cancellation)
    {
        if (sealer.Open(due.Message.SealedToken ?? "") is not { } token) return MailOutcome.Refused;
        var isReminder = due.Message.Round > 0;
        var subject = isReminder ? due.Campaign.RemindSubject : due.Campaign.InviteSubject;
        var body = isReminder ? due.Campaign.RemindBody : due.Campaign.InviteBody;
        var fields = new MailFields(options.LinkOf(token), due.Invitation.Name, due.Campaign.ClosesOn, due.Title);
        return await mail.DeliverAsync(new MailMessage(KeyOf(due.Message), due.Invitation.Address!, MailText.Line(MailText.Fill(subject, fields)), MailText.Fill(body, fields)), cancellation);
    }

    private void Mark(OutboxMessage message, MailOutcome outcome)
    {
        if (outcome == MailOutcome.Taken)
        {
            Finish(message);
        }
        else if (outcome == MailOutcome.Refused || message.Attempts >= MostAttempts)
        {
            message.State = OutboxState.Failed;
            message.Error = outcome.ToString();
        }
        else
        {
            message.State = OutboxState.Queued;
            message.NotBefore = day.Now + (FirstWait * (1 << (message.Attempts - 1)));
        }
    }

    private static void Finish(OutboxMessage message)
    {
        message.State = OutboxState.Sent;
        message.SealedToken = null;
    }

    private static string KeyOf(OutboxMessage message) => string.Create(CultureInfo.InvariantCulture, $"survey-{message.CampaignId}-{message.InvitationId}-{message.Round}");

    private sealed record Due(OutboxMessage Message, Invitation Invitation, Campaign Campaign, LocalText Title);
}
