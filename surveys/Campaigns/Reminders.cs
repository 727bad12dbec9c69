using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>
/// Puts reminders into the outbox, only for those who have not answered. As the first token is stored nowhere, a reminder
/// carries a new one; both work, and one answer is taken.
/// </summary>
public sealed class Reminders(IDbContextFactory<SurveysDbContext> database, ITokenSealer sealer, OfficeDay day) : IDisposable
{
    private const int Batch = 500;

    // A person and the schedule may ask for the same round at once.
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>More reminders than this annoy more than they bring.</summary>
    public const int MostRounds = 5;

    /// <summary>The round that would be next; null when there were enough.</summary>
    public async Task<int?> NextRoundAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var noted = await context.Rounds.Where(row => row.CampaignId == campaignId).MaxAsync(row => (int?)row.Round, cancellation) ?? 0;
        // Rounds were not always noted.
        var sent = await context.Outbox.Where(row => row.CampaignId == campaignId).MaxAsync(row => (int?)row.Round, cancellation) ?? 0;
        var last = Math.Max(noted, sent);
        return last < MostRounds ? last + 1 : null;
    }

    /// <summary>The rounds so far, the first one first.</summary>
    public async Task<IReadOnlyList<ReminderRound>> RoundsAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Rounds.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Round).ToListAsync(cancellation);
    }

    /// <summary>Can be done again after a stop: who has the round's message already gets no second one.</summary>
    /// <returns>How many were added.</returns>
    public async Task<int> QueueAsync(int campaignId, int round, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(round, MostRounds);
        await _one.WaitAsync(cancellation);
        try
        {
            return await SendAsync(campaignId, round, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<int> SendAsync(int campaignId, int round, CancellationToken cancellation)
    {
        // First the round, then its messages: when it is broken off, it is known that it has to be completed.
        await BeginAsync(campaignId, round, cancellation);
        var queued = await FillAsync(campaignId, round, cancellation);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var begun = await context.Rounds.SingleAsync(row => row.CampaignId == campaignId && row.Round == round, cancellation);
        // What was put into the outbox before it was broken off counts too.
        begun.Queued = begun.Queued is { } known ? known + queued : await context.Outbox.CountAsync(row => row.CampaignId == campaignId && row.Round == round, cancellation);
        await context.SaveChangesAsync(cancellation);
        return queued;
    }

    private async Task BeginAsync(int campaignId, int round, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Rounds.AnyAsync(row => row.CampaignId == campaignId && row.Round == round, cancellation)) return;
        context.Rounds.Add(new ReminderRound { CampaignId = campaignId, Round = round, Day = day.Today });
        await context.SaveChangesAsync(cancellation);
    }

    private async Task<int> FillAsync(int campaignId, int round, CancellationToken cancellation)
    {
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
