using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Puts reminders into the outbox, only for those who have not answered. As the first token is stored nowhere, a reminder
/// carries a new one; both work, and one answer is taken.
/// </summary>
public sealed class Reminders(IDbContextFactory<SurveysDbContext> database, ITokenSealer sealer)
{
    private const int Batch = 500;

    /// <summary>More reminders than this annoy more than they bring.</summary>
    public const int MostRounds = 5;

    /// <summary>The round that would be next; null when there were enough.</summary>
    public async Task<int?> NextRoundAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var last = await context.Outbox.Where(row => row.CampaignId == campaignId).MaxAsync(row => (int?)row.Round, cancellation) ?? 0;
        return last < MostRounds ? last + 1 : null;
    }

    /// <summary>Can be done again after a stop: who has the round's message already gets no second one.</summary>
    public async Task<int> QueueAsync(int campaignId, int round, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(round, MostRounds);
        var queued = 0;
        for (long last = 0; ;)
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            var people = await context.Waiting(campaignId).Where(row => row.Id > last)
                .Where(row => !context.Outbox.Any(message => message.InvitationId == row.Id && (message.Round == round || message.State != OutboxState.Sent)))
                .OrderBy(row => row.Id).Select(row => row.Id).Take(Batch).ToListAsync(cancellation);
            if (people.Count == 0) return queued;
            last = people[^1];
            foreach (var person in people)
            {
                var token = SurveyToken.Create();
                context.Tokens.Add(new InvitationToken { Hash = SurveyToken.HashOf(token), InvitationId = person });
                context.Outbox.Add(new OutboxMessage { CampaignId = campaignId, InvitationId = person, Round = round, SealedToken = sealer.Seal(token) });
            }

            await context.SaveChangesAsync(cancellation);
            queued += people.Count;
        }
    }
}
