using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Mail;

/// <summary>
/// Takes a person's decision about a message that was refused or is in doubt: it is sent again, or counts as sent. Sent again it carries a
/// new token, as the old one may be gone; should the first have arrived after all, both work and one answer is taken.
/// </summary>
public sealed class DecideMail(IDbContextFactory<SurveysDbContext> database, ITokenSealer sealer)
{
    /// <param name="campaignId">The campaign.</param>
    /// <param name="messageId">One message; null for all that are in doubt or were refused, as far as they are shown.</param>
    /// <param name="again">Whether it is sent again; else it counts as sent.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How many were decided; 0 where somebody else was quicker.</returns>
    public async Task<int> DecideAsync(int campaignId, long? messageId, bool again, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var messages = await context.Outbox.Where(row => row.CampaignId == campaignId && (messageId == null || row.Id == messageId) && (row.State == OutboxState.Failed || row.State == OutboxState.InDoubt))
            .OrderBy(row => row.Id).Take(UndeliveredMails.MostShown).ToListAsync(cancellation);
        foreach (var message in messages)
        {
            if (again) Queue(context, message);
            else (message.State, message.SealedToken) = (OutboxState.Sent, null);
        }

        await context.SaveChangesAsync(cancellation);
        return messages.Count;
    }

    private void Queue(SurveysDbContext context, OutboxMessage message)
    {
        var token = SurveyToken.Create();
        context.Tokens.Add(new InvitationToken { Hash = SurveyToken.HashOf(token), InvitationId = message.InvitationId });
        (message.State, message.SealedToken, message.Attempts, message.Error, message.NotBefore) = (OutboxState.Queued, sealer.Seal(token), 0, "", DateTimeOffset.UnixEpoch);
    }
}
