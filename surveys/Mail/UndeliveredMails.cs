using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Mail;

/// <summary>Messages that were refused, and those of which it is not known whether they were taken: a person looks and decides.</summary>
public sealed class UndeliveredMails(IDbContextFactory<SurveysDbContext> database)
{
    /// <summary>More than this are decided all at once.</summary>
    public const int MostShown = 200;

    /// <summary>The first of them, in the order in which they were made.</summary>
    public async Task<IReadOnlyList<UndeliveredMail>> ListAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await (from message in context.Outbox
                      join invitation in context.Invitations on message.InvitationId equals invitation.Id
                      where message.CampaignId == campaignId && (message.State == OutboxState.Failed || message.State == OutboxState.InDoubt)
                      orderby message.Id
                      select new UndeliveredMail(message.Id, invitation.Unit, invitation.Name, invitation.Address ?? "", message.Round, message.State, message.Error))
            .Take(MostShown).ToListAsync(cancellation);
    }
}
